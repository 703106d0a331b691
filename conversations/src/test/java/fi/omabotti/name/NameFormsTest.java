package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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

    @ParameterizedTest(name = "{1} is the genitive of {0}")
    @CsvFileSource(resources = "genitives.csv", delimiter = ';')
    void reads_the_genitives_that_the_language_office_cites(String name, String genitive, String kind) {
        for (String typed : List.of(genitive, Folding.key(genitive))) {
            NameWord word = NameForms.finnish(typed);
            assertThat(kind.equals("family") ? word.familyKeys() : word.givenKeys())
                    .contains(Folding.key(name));
        }
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Virtasien, virtanen",
        "Mäkien, mäki",
        "Lahtien, lahti",
        "Nymanien, nyman",
        "Saarten, saari",
        "Joutsenten, joutsen",
        "Salojen, salo",
        "Rantojen, ranta",
        "Mattiloiden, mattila",
        "Mäkelöiden, mäkelä",
        "Kallioitten, kallio",
        "Kankaiden, kangas",
        "Rinteitten, rinne",
        "Soiden, suo",
    })
    void reads_the_genitive_of_a_whole_family(String word, String name) {
        assertThat(NameForms.finnish(word).families()).contains(name);
        assertThat(NameForms.finnish(Folding.key(word)).families()).contains(Folding.key(name));
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Nguyen:in, nguyen",
        "Abdi:n, abdi",
        "Abdi:lle, abdi",
        "Show’n, show",
        "Jean-Luc'n, jean-luc",
        "O'Neillille, oneill",
        "Vaa'an, vaaka",
        "Al-Khalilin, khalil",
        "al-Anille, ani",
    })
    void reads_what_is_written_with_marks(String word, String name) {
        assertThat(NameForms.finnish(word).familyKeys()).contains(name);
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "virtasellakohan, virtanen",
        "makisellako, makinen",
        "mäkisellekään, mäkinen",
        "jarvellakaan, jarvi",
        "lahdestapa, lahti",
    })
    void reads_what_is_hung_on_the_end(String word, String name) {
        assertThat(NameForms.finnish(word).families()).contains(name);
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Säteen, säde",
        "Matin, matti",
        "Mattikin, matti",
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
    @CsvSource({
        "Marian, marika",
        "Marjon, marko",
        "Helen, heli",
        "Helenen, helen",
        "Virtalan, virtalka",
        "Sannan, santa",
        "Mikaan, mikka",
        "Annalla, anta",
        "Päivikin, päivi",
        "Janko, jan"
    })
    void does_not_put_back_what_a_given_name_never_loses(String word, String name) {
        assertThat(NameForms.finnish(word).givens()).doesNotContain(name);
    }

    /** They are names of their own. */
    @ParameterizedTest(name = "{0} is no form of {1}")
    @CsvSource({
        "Lehmann, lehman",
        "Saaren, saar",
        "Ravun, raku",
        "Shawn, shaw",
        "Malinen, malin",
        "Korhonen, korhon",
        "Lahdelle, lahde",
        "Lindan, linta"
    })
    void reads_nothing_into_a_family_name_that_no_noun_does(String word, String name) {
        assertThat(NameForms.finnish(word).families()).doesNotContain(name);
    }

    @ParameterizedTest(name = "{0} can be a form of {1}")
    @CsvSource({
        "Åkerbloms, åkerblom",
        "Virtanens, virtanen",
        "Virtanen's, virtanen",
        "Virtanen’s, virtanen",
        "Harjus, harju",
        "Charles, charles",
        "Jonas, jonas",
        "Jonas's, jonas",
        "Jonas', jonas",
        "Virtanens', virtanen",
        "Max, max",
        "Max's, max",
        "Nguyen:s, nguyen",
        "al-Khalils, khalil",
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
