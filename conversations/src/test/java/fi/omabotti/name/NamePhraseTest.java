package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePhraseTest {

    @ParameterizedTest(name = "{0} names {1} {2}")
    @CsvSource({
        "Matti Virtasen, Matti, Virtanen",
        "Virtasen Matin, Matti, Virtanen",
        "Anna Liisa Aallon, Anna-Liisa, Aalto",
        "Kari Mohamed Hassanin, Kari, Mohamed Hassan",
        "Mohamed Hassanin Karin, Kari, Mohamed Hassan",
        "Matti Virtanen Korhosen, Matti, Virtanen-Korhonen",
        "Maria Elina Da Silvan, Maria Elina, da Silva",
        "Maria Boije Gennäsin, Maria, Boije af Gennäs",
        "Hilkka Al-Dulaimin, Hilkka, Al-Dulaimi"
    })
    void names_a_person_by_all_of_its_words(String words, String givenNames, String familyName) {
        List<NameKey> keys = NameKey.of(familyName, givenNames, null, null);
        NamePhrase phrase = phrase(words);
        assertThat(phrase.fits(keys)).isTrue();
        assertThat(phrase.pairs())
                .anySatisfy(pair -> assertThat(keys)
                        .anyMatch(key -> pair.familyKeys().contains(key.family())
                                && pair.givenKeys().contains(key.given())));
    }

    @Test
    void does_not_name_whom_one_word_does_not_fit() {
        assertThat(phrase("Matti Virtanen Korhosen").fits(NameKey.of("Virtanen", "Matti", null, null)))
                .isFalse();
        assertThat(phrase("Maria Terholle").fits(NameKey.of("Terho", "Mari", null, null)))
                .isFalse();
        assertThat(phrase("Hietala Maria").fits(NameKey.of("Hietala", "Mari", null, null)))
                .isFalse();
        assertThat(phrase("Maija Virtanen Korhosen").fits(NameKey.of("Virtanen-Korhonen", "Matti", null, null)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} names {1} {2} in form: {3}")
    @CsvSource({
        "Virtasen Karin, Kari, Virtanen, true",
        "Virtasen Karin, Karin, Virtanen, true",
        "Martin Harjun, Martti, Harju, true",
        "Martin Harjun, Martin, Harju, true",
        "Sanna Alin, Sanna, Ali, true",
        "Karin Virtanen, Kari, Virtanen, false",
        "Karin Virtanen, Karin, Virtanen, true",
        "Maria Terholle, Maria, Terho, true",
        "Kari Villen, Kari, Ville, true",
        "Kari Villen, Ville, Kari, false"
    })
    void forms_agree_with_each_other(String words, String given, String family, boolean inForm) {
        List<NameKey> keys = NameKey.of(family, given, null, null);
        assertThat(phrase(words).fits(keys)).isTrue();
        assertThat(phrase(words).fitsInForm(keys)).isEqualTo(inForm);
    }

    private static NamePhrase phrase(String words) {
        return new NamePhrase(Pattern.compile(" ")
                .splitAsStream(words)
                .map(NameForms::finnish)
                .toList());
    }
}
