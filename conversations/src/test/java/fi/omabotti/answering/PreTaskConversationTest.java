package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.SANNA;
import static fi.omabotti.answering.Chats.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D10, and what lies beside it. */
@OnEveryStore
class PreTaskConversationTest {

    private final TestStore store;
    private Chats chats;

    PreTaskConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void asked() {
        chats = new Chats(store, Workshop.shipped("omatyontekijaisyys-nakyvaksi"));
    }

    @AfterEach
    void hangUp() {
        chats.close();
    }

    @Test
    @Rule("V-01")
    void is_answered_in_the_bus_gone_on_with_and_handed_in_late_as_agreed_with_the_staff() {
        Reply first = chats.begun(TIINA);
        Reply saved = chats.press(
                first,
                "Tallenna ja jatka",
                Map.of("q-merkitys", "Vierellä kulkemista.", "q-on-tarpeen", "Usein."),
                TIINA);
        assertThat(Shown.text(saved)).startsWith("Tallennettu 2/6. Voit jatkaa millä laitteella tahansa.");

        chats.workshop.talk.turn(Duration.ofHours(23).plusMinutes(30));
        Reply named = chats.press(
                saved, "Tallenna ja jatka", Map.of("q-sopiminen", "Esim. Pertti Lehdon kohdalla sovimme."), TIINA);
        assertThat(Shown.text(named))
                .startsWith("Teksti näyttää sisältävän henkilön nimen. Poista tiedot, joista asiakkaan voi tunnistaa.");
        assertThat(named.choices()).extracting(Choice::label).containsExactly("Muokkaa", "Tämä ei ole asiakkaan nimi");
        assertThat(Shown.entered(named)).containsEntry("q-sopiminen", "Esim. Pertti Lehdon kohdalla sovimme.");
        Reply mended = chats.press(
                named,
                "Muokkaa",
                Map.of("q-sopimisen-selkeys", "epaselva", "q-sopiminen", "Sovimme tapauksittain."),
                TIINA);
        assertThat(Shown.text(mended)).startsWith("Tallennettu 3/6.");

        chats.workshop.talk.turn(Duration.ofDays(1));
        Reply still = chats.say("voiks vielä", TIINA);
        assertThat(Shown.text(still))
                .isEqualTo("Voit vastata pe 27.11. klo 12.00 asti. Vastaus merkitään myöhässä saapuneeksi.");
        assertThat(still.choices()).extracting(Choice::label).containsExactly("Jatka");

        Reply page = chats.press(still, "Jatka", TIINA);
        page = chats.press(page, "Tallenna ja jatka", Map.of("q-asiakasmaara", "11-20"), TIINA);
        Reply check = chats.press(page, "Tallenna ja jatka", roles("4"), TIINA);
        Reply receipt = chats.press(check, "Lähetä vastaus", Map.of("quote", "yes", "research", ""), TIINA);

        assertThat(Shown.text(receipt))
                .startsWith("Kiitos! Vastauksesi on tallennettu 26.11.2026 klo 8.30."
                        + " Voit muokata sitä vastausajan loppuun asti: 27.11.2026 klo 12.00.")
                .contains("Vastaus on merkitty myöhässä saapuneeksi.", "Vierellä kulkemista.", "11–20")
                .contains("Vastauksesi on luottamuksellinen, ei anonyymi: sen lukevat järjestäjät (Kia Kehittäjä).");
        assertThat(receipt.choices())
                .extracting(Choice::label)
                .containsExactly("Muokkaa vastausta", "Poista vastaus", "Kuka näkee vastauksen?");
        assertThat(Shown.text(chats.say("mitä minulta puuttuu?", TIINA)))
                .contains("Olet vastannut. Voit muokata vastaustasi pe 27.11. klo 12.00 asti.");
        assertThat(chats.workshop.answered()).singleElement().satisfies(it -> {
            assertThat(it.late()).isTrue();
            assertThat(it.mayQuote()).isTrue();
            assertThat(it.forResearch()).isFalse();
        });
    }

    @Test
    void says_who_reads_it_before_the_first_field_and_lets_one_write_half_a_page() {
        Reply first = chats.begun(TIINA);

        assertThat(Shown.text(first))
                .contains("Vastauksesi on luottamuksellinen, ei anonyymi")
                .contains("Sivu 1/4", "1. Mitä omatyöntekijyys tarkoittaa", "(pakollinen)");
        assertThat(Shown.text(first).indexOf("luottamuksellinen"))
                .isLessThan(Shown.text(first).indexOf("1. Mitä"));
        assertThat(Shown.entered(first)).containsOnlyKeys("q-merkitys", "q-on-tarpeen", "q-ei-ole-tarpeen");
        Reply sees = chats.say("kuka näkee vastaukseni?", TIINA);
        assertThat(Shown.text(sees)).contains("Kia Kehittäjä", "Yhteys nimen ja vastauksen välillä poistetaan");
    }

    @Test
    void has_what_was_written_on_another_device_and_tells_what_is_missing() {
        chats.press(chats.begun(TIINA), "Tallenna ja jatka", Map.of("q-merkitys", "Vierellä."), TIINA);

        Reply missing = chats.say("mitä minulta puuttuu?", TIINA);

        assertThat(Shown.text(missing))
                .contains(
                        "Tallessa on 1/6. Vastausta ei ole vielä lähetetty.", "Voit vastata ke 25.11. klo 12.00 asti.")
                .contains("Pakollisista kysymyksistä puuttuu: 3, 5, 6.");
        Reply again = chats.press(chats.say("olenko jo vastannut", TIINA), "Jatka", TIINA);
        assertThat(Shown.text(again)).contains("Sivu 2/4");
        assertThat(Shown.entered(chats.press(again, "Tallenna ja palaa", TIINA)))
                .containsEntry("q-merkitys", "Vierellä.");
        assertThat(Shown.text(chats.say("mitä minulta puuttuu?", SANNA))).contains("Kysymyksiä on 6.");
    }

    @Test
    void is_answered_in_a_window_over_the_chat_as_in_the_chat_itself() {
        Reply status = chats.say("ennakkotehtävä", TIINA);

        Reply window = chats.press(status, "Vastaa ikkunassa", TIINA);
        Reply chat = chats.press(status, "Aloita", TIINA);

        assertThat(Chats.button(status, "Vastaa ikkunassa")).isInstanceOf(Choice.OpenDialog.class);
        assertThat(window).isEqualTo(chat);
        chats.press(window, "Tallenna ja jatka", Map.of("q-merkitys", "Vierellä."), TIINA);
        Reply again = chats.press(chats.say("ennakkotehtävä", TIINA), "Vastaa ikkunassa", TIINA);
        assertThat(Shown.text(again)).contains("Sivu 2/4");
    }

    @Test
    void tells_the_loser_of_two_devices_and_shows_both() {
        Reply first = chats.begun(TIINA);
        chats.press(first, "Tallenna ja jatka", Map.of("q-merkitys", "Puhelimella."), TIINA);

        Reply lost = chats.press(first, "Tallenna ja jatka", Map.of("q-merkitys", "Koneella."), TIINA);

        assertThat(Shown.text(lost))
                .startsWith("Vastausta on muutettu toisella laitteella")
                .contains("Nyt tallessa: Puhelimella.");
        assertThat(Shown.entered(lost)).containsEntry("q-merkitys", "Koneella.");
        assertThat(text("merkitys")).isEqualTo("Puhelimella.");
        chats.press(lost, "Tallenna ja jatka", Map.of("q-merkitys", "Molemmilla."), TIINA);
        assertThat(text("merkitys")).isEqualTo("Molemmilla.");
    }

    @Test
    void is_changed_until_due_and_deleted_at_any_time() {
        answered(TIINA);
        Reply change = chats.say("haluan muuttaa vastaustani", TIINA);
        Reply saved = chats.press(change, "Tallenna ja jatka", Map.of("q-merkitys", "Enemmän."), TIINA);
        assertThat(Shown.text(saved)).startsWith("Muutos on tallennettu lähettämääsi vastaukseen.");

        chats.workshop.talk.turn(Duration.ofDays(2));
        assertThat(Shown.text(chats.press(change, "Tallenna ja jatka", Map.of("q-merkitys", "Vielä."), TIINA)))
                .isEqualTo("Vastausaika on päättynyt. Vastauksesi on tallessa sellaisena kuin sen lähetit.");
        assertThat(text("merkitys")).isEqualTo("Enemmän.");

        Reply sure = chats.say("poista vastaukseni", TIINA);
        assertThat(Shown.text(chats.press(sure, "Säilytä", TIINA))).isEqualTo("Mitään ei muutettu.");
        assertThat(chats.workshop.answered()).hasSize(1);
        assertThat(Shown.text(chats.press(sure, "Poista vastaus", TIINA))).isEqualTo("Vastauksesi on poistettu.");
        assertThat(chats.workshop.answered()).isEmpty();
    }

    @Test
    void is_not_reminded_of_who_takes_no_part_or_is_away() {
        Reply declined = chats.say("en osallistu", TIINA);
        Reply away = chats.press(chats.begun(SANNA), "Olen poissa …", SANNA);
        assertThat(Shown.text(chats.press(away, "Tallenna", Map.of("until", "2026-11-01"), SANNA)))
                .startsWith("Valitse päivä");
        chats.press(away, "Tallenna", Map.of("until", "2026-11-30"), SANNA);

        assertThat(Shown.text(declined))
                .isEqualTo("Selvä. En muistuta sinua enää tästä tehtävästä: Omatyöntekijäisyys näkyväksi.");
        assertThat(chats.workshop.participants().missing(chats.workshop.task))
                .containsExactly(chats.workshop.colleagues.get(2));

        chats.press(declined, "Osallistun sittenkin", TIINA);
        assertThat(chats.workshop.participants().missing(chats.workshop.task))
                .containsExactly(chats.workshop.colleagues.get(0), chats.workshop.colleagues.get(2));
        answered(TIINA);
        assertThat(Shown.text(chats.say("en osallistu", TIINA))).startsWith("Olet jo vastannut.");
    }

    @Test
    void answers_an_old_card_by_the_state_of_today() {
        Reply first = chats.begun(TIINA);
        chats.workshop.talk.inTransaction(() -> chats.workshop
                .book()
                .changeQuestions(chats.workshop.task, 1, Workshop.shipped("pulssi"), chats.workshop.kia));
        Reply newest = chats.press(first, "Tallenna ja jatka", Map.of("q-merkitys", "Vierellä."), TIINA);
        assertThat(Shown.text(newest)).startsWith("Kysymyksiä on muutettu").contains("Roolini on selvä minulle.");

        chats.workshop.talk.turn(Duration.ofDays(4));
        assertThat(Shown.text(chats.press(newest, "Tallenna ja jatka", roles("3"), TIINA)))
                .startsWith("Vastausaika on päättynyt.");
        chats.workshop.freeze();
        assertThat(Shown.text(chats.press(newest, "Tallenna ja jatka", roles("3"), TIINA)))
                .startsWith("Vastaukset on koottu");
        assertThat(Shown.text(chats.say("ennakkotehtävä", TIINA)))
                .isEqualTo("Sinulla ei ole nyt ennakkotehtävää vastattavana.");
    }

    @Test
    void is_spoken_of_in_private_only() {
        Reply channel = chats.workshop.talk.said("olenko jo vastannut?").inChannelBy(TIINA);
        assertThat(Shown.text(channel)).isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");

        Reply first = chats.begun(TIINA);
        chats.workshop
                .talk
                .pressed(Chats.button(first, "Tallenna ja jatka"), Map.of("q-merkitys", "Kanavassa."))
                .inChannelBy(TIINA);
        assertThat(text("merkitys")).isEmpty();
    }

    @Test
    void speaks_swedish_and_english() {
        assertThat(Shown.text(chats.workshop
                        .talk
                        .said("Vad saknas från mig?")
                        .in(Language.SV)
                        .by(TIINA)))
                .contains(
                        "Den egna kontaktpersonens arbete blir synligt",
                        "Du kan svara fram till ons 25.11. kl. 12.00.");
        assertThat(Shown.text(chats.workshop
                        .talk
                        .said("What am I missing?")
                        .in(Language.EN)
                        .by(TIINA)))
                .contains("Number of questions: 6.", "You can answer until Wed 25 November at 12:00.");
    }

    private void answered(String name) {
        Reply page = chats.press(chats.begun(name), "Tallenna ja jatka", Map.of("q-merkitys", "Vierellä."), name);
        page = chats.press(page, "Tallenna ja jatka", Map.of("q-sopimisen-selkeys", "selkea"), name);
        page = chats.press(page, "Tallenna ja jatka", Map.of("q-asiakasmaara", "1-10"), name);
        Reply check = chats.press(page, "Tallenna ja jatka", roles("5"), name);
        chats.press(check, "Lähetä vastaus", name);
    }

    private static Map<String, String> roles(String number) {
        return Map.of(
                "q-rooli_itselle", number,
                "q-rooli_tyoparille", number,
                "q-rooli_asiakkaalle", number,
                "q-rooli_kumppaneille", number);
    }

    private String text(String item) {
        return chats.workshop.sheet(chats.workshop.own(0)).text(item);
    }
}
