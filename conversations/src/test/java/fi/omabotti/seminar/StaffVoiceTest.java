package fi.omabotti.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the staff agreed to be told, word for word. */
class StaffVoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | waiting         | Tilaisuus on täynnä. Olet jonossa sijalla A. Sinulla ei vielä ole paikkaa.
            SV | waiting         | Evenemanget är fullt. Du står på plats A i kön. Du har ännu ingen plats.
            FI | promoted        | Sinulle vapautui paikka: A, B. Olet nyt ilmoittautunut. Jos et pääse, peru paikkasi.
            SV | promoted        | Det blev en plats ledig för dig: A, B. Du är nu anmäld. Avboka om du inte kan delta.
            FI | updated         | Päivitetty A klo B.
            SV | updated         | Uppdaterat A kl. B.
            FI | changed.from-to | Muutos: A. Ennen: B. Nyt: C.
            SV | changed.from-to | Ändring: A. Tidigare: B. Nu: C.
            FI | still-valid     | Ilmoittautumisesi on voimassa.
            SV | still-valid     | Din anmälan gäller.
            FI | cancelled       | Tilaisuus on peruttu: A, B. Poista se kalenteristasi.
            SV | cancelled       | Evenemanget är inställt: A, B. Ta bort det ur din kalender.
            """)
    void says_texts_15_to_18(Language language, String key, String words) {
        assertThat(new Wording(language).say(key, "A", "B", "C")).isEqualTo(words);
    }
}
