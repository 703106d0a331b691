package fi.omabotti.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("P-10")
class IdentityCodeTest {

    private static final String KEY = "an invented key of forty characters here";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024", "040594V9030",
                "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W", "020516C903K", "020516C902J",
                "030516D9037", "030516D9026", "010501E9032", "020502E902X", "020503F9037", "020504A902E", "020504B904H",
                "120345-901U", "120345-902V", "240578-9111", "150912A9057", "290200A906J", "010100-900F"
            })
    void accepts_a_right_code(String code) {
        assertThat(IdentityCode.parse(code))
                .hasValueSatisfying(right -> assertThat(right.isTemporary()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "310290Y902X, there is no 31 February",
        "120345-901V, the check character is another",
        "010594Z9032, there is no such separator",
        "010594A903, too short",
        "010594Y 9032, a blank inside is a mistake and is not repaired",
        "290201A906K, 2001 was no leap year"
    })
    void refuses_a_wrong_code(String code, String why) {
        assertThat(IdentityCode.parse(code)).as(why).isEmpty();
    }

    @Test
    void understands_lower_case_and_the_dashes_of_word_processors() {
        assertThat(IdentityCode.parse(" 120345–901u ")).isEqualTo(IdentityCode.parse("120345-901U"));
        assertThat(IdentityCode.parse("120345−901u")).isEqualTo(IdentityCode.parse("120345-901U"));
    }

    @Test
    void reads_the_century_from_the_separator() {
        assertThat(IdentityCode.parse("010516B903X").orElseThrow().birthDate()).isEqualTo(LocalDate.of(2016, 5, 1));
        assertThat(IdentityCode.parse("010594Y9032").orElseThrow().birthDate()).isEqualTo(LocalDate.of(1994, 5, 1));
    }

    @Test
    void takes_the_separator_for_a_part_of_the_identity() {
        IdentityHash hash = new IdentityHash(KEY, "");

        assertThat(hash.of("010594-9032")).isPresent().isNotEqualTo(hash.of("010594Y9032"));
    }

    @Test
    void is_not_written_to_a_log_by_accident() {
        assertThat(IdentityCode.parse("120345-901U").orElseThrow()).hasToString("IdentityCode[******-****]");
    }

    @Test
    void is_not_hashed_with_a_key_that_can_be_guessed() {
        assertThatThrownBy(() -> new IdentityHash("short", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 characters");
        assertThat(new IdentityHash("", "").of("120345-901U")).isEmpty();
    }
}
