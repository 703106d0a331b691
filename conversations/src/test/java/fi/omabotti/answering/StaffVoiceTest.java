package fi.omabotti.answering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the staff agreed to be told, word for word; D10 as it is talked is in {@link PreTaskConversationTest}. */
class StaffVoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | reminder          | Ennakkotehtäväsi on vielä kesken. Vastausaika päättyy A klo B.
            SV | reminder          | Din förhandsuppgift är inte klar ännu. Svarstiden går ut A kl. B.
            FI | button.go-on      | Jatka
            SV | button.go-on      | Fortsätt
            FI | button.decline    | En osallistu
            SV | button.decline    | Jag deltar inte
            FI | receipt           | Kiitos! Vastauksesi on tallennettu A klo B. Voit muokata sitä vastausajan loppuun asti: C klo D.
            SV | receipt           | Tack! Ditt svar sparades A kl. B. Du kan ändra det tills svarstiden går ut: C kl. D.
            FI | saved             | Tallennettu A/B. Voit jatkaa millä laitteella tahansa.
            FI | still.late        | Voit vastata A asti. Vastaus merkitään myöhässä saapuneeksi.
            FI | text.may-tell-who | Teksti näyttää sisältävän henkilön nimen. Poista tiedot, joista asiakkaan voi tunnistaa.
            FI | no-client         | Tämä ei ole asiakkaan nimi
            FI | tick.quote        | Vastaustani saa lainata ilman nimeäni
            """)
    void says_d10_and_texts_13_and_14(Language language, String key, String words) {
        assertThat(new Wording(language).say(key, "A", "B", "C", "D")).isEqualTo(words);
    }
}
