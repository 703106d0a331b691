package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "Kuka on Matti Virtasen omatyöntekijä?, FI",
        "virtasen omatyontekija, FI",
        "moi, FI",
        "omatt 000123, FI",
        "tiimin asiakasmäärät, FI",
        "uusi tilaisuus, FI",
        "Vem är Elsa Åkerbloms egna kontaktperson?, SV",
        "hjälp, SV",
        "Who is Matti Virtanen's named worker?, EN",
        "thanks, EN",
    })
    void tells_a_language_by_its_small_words(String text, Language language) {
        assertThat(SpokenLanguage.of(text)).contains(language);
    }

    @Test
    void does_not_guess_when_nothing_tells() {
        assertThat(SpokenLanguage.of("000123")).isEmpty();
        assertThat(SpokenLanguage.of("Matti Virtanen")).isEmpty();
    }
}
