package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Virtasen, virtanen",
        "Virtaselle, virtanen",
        "Virtasella, virtanen",
        "Virtaselta, virtanen",
        "Virtasta, virtanen",
        "Virtaseen, virtanen",
        "Virtasten, virtanen",
        "Virtasellako, virtanen",
        "Virtasesta, virtanen",
        "Mäen, mäki",
        "Joen, joki",
        "Lahden, lahti",
        "Lahtea, lahti",
        "Lahteen, lahti",
        "Niemen, niemi",
        "Kosken, koski",
        "Järven, järvi",
        "Lehdon, lehto",
        "Aallon, aalto",
        "Rannan, ranta",
        "Virran, virta",
        "Korven, korpi",
        "Lammen, lampi",
        "Kurjen, kurki",
        "Hongan, honka",
        "Kengän, kenkä",
        "Turun, turku",
        "Luvun, luku",
        "Seljen, selki",
        "Kankaan, kangas",
        "Kangasta, kangas",
        "Hallikkaan, hallikas",
        "Rinteen, rinne",
        "Rinnettä, rinne",
        "Lumpeen, lumme",
        "Kirveen, kirves",
        "Kirveksen, kirves",
        "Laineen, laine",
        "Kintaan, kinnas",
        "Suden, susi",
        "Sutta, susi",
        "Hirren, hirsi",
        "Länteen, länsi",
        "Saarta, saari",
        "Saaren, saari",
        "Kallaksen, kallas",
        "Auerin, auer",
        "Mannerin, manner",
        "Kantelen, kannel",
        "Taipalen, taival",
        "Penkeren, penger",
        "Tyttären, tytär",
        "Joutsenen, joutsen",
        "Pojan, poika",
        "Miehen, mies",
        "Maan, maa",
        "Veden, vesi",
        "Sepän, seppä",
        "Turkin, turkki",
        "Määtän, määttä",
        "Rautio, rautio",
        "Raution, rautio",
        "Nymanin, nyman",
        "Nymanille, nyman",
        "Smithin, smith",
        "Nguyenin, nguyen",
        "Abdin, abdi",
        "O'Connorin, o'connor",
        "Show'n, show",
        "Virtanen-Korhosen, virtanen-korhonen",
        "Åkerblomilla, åkerblom",
        "ÅKERBLOMIN, åkerblom",
    })
    void reads_the_cases_of_family_names(String word, String name) {
        assertThat(NameForms.finnish(word).families()).contains(name);
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Säteen, säde",
        "Matin, matti",
        "Matille, matti",
        "Pekan, pekka",
        "Heikin, heikki",
        "Riitan, riitta",
        "Markun, markku",
        "Antin, antti",
        "Outin, outi",
        "Outille, outi",
        "Sadun, satu",
        "Satun, satu",
        "Pilven, pilvi",
        "Pilvin, pilvi",
        "Tuomaksen, tuomas",
        "Tuomakselle, tuomas",
        "Iiriksen, iiris",
        "Lukaksen, lukas",
        "Dennisin, dennis",
        "Charlesin, charles",
        "Ahmedin, ahmed",
        "Veli-Matin, veli-matti",
        "Anna-Liisan, anna-liisa",
        "Martin, martti",
        "Martin, martin",
        "Karin, kari",
        "Karin, karin",
        "Helmin, helmi",
        "Danielin, daniel",
        "Marikan, marika",
        "Markon, marko",
    })
    void reads_the_cases_of_given_names(String word, String name) {
        assertThat(NameForms.finnish(word).givens()).contains(name);
    }

    /** Somebody else's card would be told. */
    @ParameterizedTest(name = "{0} is no form of {1}")
    @CsvSource({"Marian, marika", "Marjon, marko", "Helen, heli", "Helenen, helen", "Virtalan, virtalka"})
    void does_not_put_back_what_a_given_name_never_loses(String word, String name) {
        assertThat(NameForms.finnish(word).givens()).doesNotContain(name);
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Åkerbloms, åkerblom",
        "Virtanens, virtanen",
        "Virtanen's, virtanen",
        "Virtanen’s, virtanen",
        "Harjus, harju",
        "Charles, charles",
        "Saars, saar"
    })
    void reads_swedish_and_english_genitives(String word, String name) {
        assertThat(NameForms.germanic(word).families()).contains(name);
    }

    @Test
    void does_not_read_finnish_cases_into_a_swedish_sentence() {
        assertThat(NameForms.germanic("Martin").givens()).containsExactly("martin");
    }

    @Test
    void stays_short_enough_for_one_look_up() {
        assertThat(NameForms.finnish("Hallikkaankaan").families()).hasSizeLessThan(60);
    }
}
