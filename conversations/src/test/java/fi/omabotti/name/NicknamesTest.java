package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {

    @ParameterizedTest(name = "{0} can be {1}")
    @CsvSource({
        "Masan, matti",
        "Patelle, patrik",
        "Jussin, juhani",
        "Kalle, kaarlo",
        "liisalla, elisabet",
        "Timpan, timo"
    })
    void stand_for_given_names_in_any_case(String word, String name) {
        assertThat(Nicknames.fullNames(NameForms.finnish(word)).givens()).contains(name);
        assertThat(Nicknames.givenKeys(NameForms.finnish(word))).contains(name);
    }

    @Test
    void stand_for_given_names_in_swedish_sentences_too() {
        assertThat(Nicknames.givenKeys(NameForms.germanic("Nisses"))).contains("nils");
    }

    @ParameterizedTest(name = "{0} is no nickname")
    @CsvSource({"Virtasen", "Elsan", "vastuulla"})
    void are_few(String word) {
        NameWord none = Nicknames.fullNames(NameForms.finnish(word));
        assertThat(none.givens()).isEmpty();
        assertThat(none.families()).isEmpty();
    }
}
