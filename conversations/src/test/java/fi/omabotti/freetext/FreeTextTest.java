package fi.omabotti.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.freetext.FreeText.Verdict;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
@Rule({"P-21", "V-01"})
class FreeTextTest {

    private final TestStore store;
    private final FreeText freeText;

    FreeTextTest(TestStore store) {
        this.store = store;
        this.freeText = new FreeText(store.jdbc());
    }

    @BeforeEach
    void twoColleagues() {
        store.empty();
        new People(store).worker("Tiina Mäkelä");
        new People(store).worker("Outi Salmi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hänen tunnuksensa on 120345-901U", "010594Y9032", "120345 – 901V", "hetu120345A901u:n"})
    void refuses_whatever_looks_like_an_identity_code(String text) {
        assertThat(freeText.check(text)).isEqualTo(Verdict.IDENTITY_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Esim. Pertti Lehdon kohdalla",
                "Lehto Pertti on tällainen",
                "P. Lehto soitti",
                "Puhuin Åsa Öhmanin kanssa",
                "Soita 044 123 4567",
                "numero on 0441234567",
                "+358 44 1234567"
            })
    void asks_about_a_name_or_a_phone_number(String text) {
        assertThat(freeText.check(text)).isEqualTo(Verdict.MAY_TELL_WHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sovimme tästä verkostossa.",
                "Asiakas soitti. Työntekijä oli poissa.",
                "Sain ohjeen Tiina Mäkelältä",
                "Kysyin Tiina Mäkelältä ja Outi Salmelta",
                "Mäkelän Tiina pyysi",
                "Palaveri 3.12.2026 klo 9.00, 12 henkeä",
                "kävijöitä oli 1200000 vuonna 2026"
            })
    void has_nothing_against_other_words_and_colleagues(String text) {
        assertThat(freeText.check(text)).isEqualTo(Verdict.FINE);
    }

    @Test
    void says_the_same_of_a_client_and_of_anybody_else() {
        new People(store).client("000123", "Pertti", "Lehto");

        assertThat(freeText.check("Pertti Lehto")).isEqualTo(freeText.check("Pertti Lehvo"));
    }
}
