package fi.omabotti.seminar;

import static fi.omabotti.seminar.County.KIA;
import static fi.omabotti.seminar.County.SANNA;
import static fi.omabotti.seminar.County.TIINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.event.EventUpkeep;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D12, and what else happens to an event that was announced. */
@OnEveryStore
class AnnouncedEventTest {

    private final TestStore store;
    private Path folder = Path.of("");
    private County county;

    AnnouncedEventTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aCounty(@TempDir Path temporary) {
        folder = temporary.resolve("files");
        county = new County(store, Map.of("omabotti.log-reports.folder", folder.toString()));
    }

    @AfterEach
    void hangUp() {
        county.close();
    }

    @Test
    void corrects_a_wrong_time_and_a_wrong_title() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);

        Reply offer = county.talk.said("korjaa seminaari").by(KIA);
        Reply check = corrected(offer, "Vahva seminaari");
        Reply done = county.press(check, "Lähetä korjaus", KIA);
        Reply again = county.press(check, "Lähetä korjaus", KIA);

        assertThat(Shown.text(offer)).isEqualTo("Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");
        assertThat(offer.choices()).extracting(Choice::label).containsExactly("Muokkaa");
        assertThat(Shown.text(check))
                .startsWith(
                        "Muuttuu: aika, otsikko. Uusi ilmoitus lähtee 4 henkilölle ja 1 kanavaan, koska aika muuttui.");
        assertThat(Shown.text(check)).endsWith("klo 12.00–14.00.");
        assertThat(check.choices()).extracting(Choice::label).containsExactly("Lähetä korjaus");
        assertThat(Shown.text(done)).startsWith("Korjattu: Vahva seminaari, to 3.12.2026 klo 12.00–14.00.");
        assertThat(Shown.text(again)).startsWith("Tilaisuutta on muutettu");
        assertThat(Shown.text(county.cardOf(county.tiina)))
                .startsWith("Päivitetty 24.11.2026 klo 9.00. Muutos: aika.")
                .contains("\nVahva seminaari\nto 3.12.2026 klo 12.00–14.00");
        Reply told = county.talk.broadcasts().shown(change(), new Person(county.sanna));
        assertThat(Shown.text(told))
                .isEqualTo("Vahva seminaari\nPäivitetty 24.11.2026 klo 9.00."
                        + " Muutos: aika. Ennen: to 3.12.2026 klo 9.00–11.00. Nyt: to 3.12.2026 klo 12.00–14.00."
                        + " Muutos: otsikko. Ennen: Kehittämisseminaari. Nyt: Vahva seminaari."
                        + " Ilmoittautumisesi on voimassa.");
        assertThat(told.choices()).extracting(Choice::label).containsExactly("Päivitä kalenterimerkintä");
        assertThat(Shown.text(county.talk.broadcasts().shown(change(), new Channel("19:yleinen@thread.tacv2"))))
                .doesNotContain("Ilmoittautumisesi");
    }

    @Test
    void tells_nobody_anew_of_a_title_alone() {
        county.announced(County.seminar());

        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);
        Reply nothing = county.press(form, "Esikatsele", Shown.entered(form), KIA);
        Reply check = county.press(form, "Esikatsele", changed(form, Map.of("title-fi", "Vahva seminaari")), KIA);
        county.press(check, "Lähetä korjaus", KIA);

        assertThat(Shown.text(nothing)).isEqualTo("Mikään ei muutu. Mitään ei lähetetty.");
        assertThat(Shown.text(check))
                .startsWith("Muuttuu: otsikko. Lähetetyt kortit päivitetään paikallaan, eikä uutta ilmoitusta lähde.");
        assertThat(county.talk.broadcasts().messages()).hasSize(2);
        assertThat(Shown.text(county.cardOf(county.sanna)))
                .startsWith(
                        "Päivitetty 24.11.2026 klo 9.00. Muutos: otsikko. Ennen: Kehittämisseminaari. Nyt: Vahva seminaari.");
    }

    @Test
    @Rule("V-23")
    void lets_a_change_pass_in_quiet_hours_only_within_a_day() {
        county.announced(County.seminar());
        county.press(corrected(county.talk.said("korjaa seminaari").by(KIA), "Vahva seminaari"), "Lähetä korjaus", KIA);
        boolean early = county.talk.broadcasts().broadcast(change()).urgent();
        county.talk.turn(Duration.ofDays(8).plusHours(10));
        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);
        Reply check = county.press(form, "Esikatsele", changed(form, Map.of("from", "13:00")), KIA);
        county.press(check, "Lähetä korjaus", KIA);

        assertThat(early).isFalse();
        assertThat(county.talk.broadcasts().broadcast(change()).urgent()).isTrue();
        assertThat(county.talk.broadcasts().broadcast(county.announcement()).urgent())
                .isFalse();
    }

    @Test
    void gives_new_seats_to_those_who_wait() {
        county.announced(County.seminar("seats", "1"));
        county.signsUp(SANNA, county.sanna);
        county.press(county.signsUp(TIINA, county.tiina), "Kyllä", TIINA);
        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);

        county.press(county.press(form, "Esikatsele", changed(form, Map.of("seats", "2")), KIA), "Lähetä korjaus", KIA);

        assertThat(Shown.text(county.talk.sent().to(county.tiina).get(0))).startsWith("Sinulle vapautui paikka");
        assertThat(Shown.text(county.cardOf(county.tiina))).contains("Olet ilmoittautunut.");
    }

    @Test
    void does_not_write_over_a_correction_that_somebody_else_made_meanwhile() {
        county.announced(County.seminar());
        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);
        Reply one = county.press(form, "Esikatsele", changed(form, Map.of("title-fi", "Yksi")), KIA);
        Reply other = county.press(form, "Esikatsele", changed(form, Map.of("title-fi", "Toinen")), KIA);

        county.press(other, "Lähetä korjaus", KIA);

        assertThat(Shown.text(county.press(one, "Lähetä korjaus", KIA))).startsWith("Tilaisuutta on muutettu");
        assertThat(Shown.text(county.press(form, "Esikatsele", Shown.entered(form), KIA)))
                .startsWith("Tilaisuutta on muutettu");
        assertThat(Shown.text(county.cardOf(county.sanna))).contains("\nToinen\n");
    }

    @Test
    void calls_it_off_in_every_card_and_tells_those_who_wanted_to_come() {
        county.announced(County.seminar("seats", "1"));
        county.signsUp(SANNA, county.sanna);
        county.press(county.signsUp(TIINA, county.tiina), "Kyllä", TIINA);

        Reply ask = county.talk.said("peru seminaari").by(KIA);
        Reply done = county.press(ask, "Peru tilaisuus", KIA);
        Reply again = county.press(ask, "Peru tilaisuus", KIA);

        String cancelled =
                "Tilaisuus on peruttu: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00. Poista se kalenteristasi.";
        assertThat(Shown.text(ask)).contains("Ilmoittautuneita 1, jonossa 1");
        assertThat(Shown.text(done)).contains("(2)");
        assertThat(Shown.text(again)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(county.cardOf(county.veera))).isEqualTo(cancelled);
        assertThat(county.cardOf(county.veera).choices()).isEmpty();
        assertThat(Shown.text(county.talk.broadcasts().shown(county.message("cancelled"), new Person(county.tiina))))
                .isEqualTo(cancelled);
        assertThat(county.talk.broadcasts().report(county.message("cancelled"))).hasSize(2);
        assertThat(Shown.text(county.talk.said("milloin on seminaari").by(SANNA)))
                .isEqualTo("Tulossa ei ole seminaaria.");
    }

    @Test
    void says_of_everything_that_was_corrected_what_it_is_and_why_it_is_told_anew() {
        county.announced(County.seminar());
        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);

        Reply place = county.press(
                form, "Esikatsele", changed(form, Map.of("link", "https://teams.microsoft.com/l/meetup-join/2")), KIA);
        Reply all = county.press(
                form,
                "Esikatsele",
                changed(
                        form,
                        Map.of(
                                "link", "https://teams.microsoft.com/l/meetup-join/2",
                                "day", "2026-12-04",
                                "until", "2026-12-01",
                                "needs", "yes")),
                KIA);

        assertThat(Shown.text(place)).contains("koska Teams-linkki muuttui.");
        assertThat(Shown.text(all))
                .contains(
                        "viimeinen ilmoittautumisaika",
                        "kysymys tuen tarpeesta",
                        "koska aika ja Teams-linkki muuttuivat.");
    }

    @Test
    void speaks_of_no_notice_when_nobody_has_signed_up() {
        county.announced(County.seminar());
        assertThat(Shown.text(county.talk.said("ketkä ovat ilmoittautuneet?").by(KIA)))
                .endsWith("Kukaan ei ole vielä ilmoittautunut.");

        Reply ask = county.talk.said("peru seminaari").by(KIA);
        Reply done = county.press(ask, "Peru tilaisuus", KIA);

        assertThat(Shown.text(ask)).endsWith("Kukaan ei ole ilmoittautunut. Lähetetyt kortit päivitetään.");
        assertThat(Shown.text(done)).endsWith("klo 9.00–11.00. Lähetetyt kortit päivitetään.");
    }

    @Test
    void takes_peru_seminaari_from_who_runs_none_for_their_own_seat() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        county.signsUp(County.VEERA, county.veera);

        assertThat(Shown.text(county.talk.said("peru seminaari").by(SANNA)))
                .startsWith("Ilmoittautumisesi on peruttu.");
        assertThat(Shown.text(county.talk.said("peru seminaari").by(County.VEERA)))
                .startsWith("Ilmoittautumisesi on peruttu.");
    }

    @Test
    void stops_what_waits_and_repeats_what_is_uncertain() {
        county.press(county.written(County.seminar()), "Lähetä nyt", KIA);
        lose(county.announcement(), new Person(county.sanna));

        Reply stopped = county.press(status(), "Pysäytä", KIA);
        Reply repeated = county.press(status(), "Lähetä epävarmoille uudelleen (1)", KIA);
        county.deliver(county.announcement());

        assertThat(Shown.text(stopped)).contains("Perillä: 0\nEpävarma: 1\nPysäytetty: 4\nYhteensä: 5");
        assertThat(Shown.text(repeated)).contains("Odottaa: 1");
        assertThat(Shown.text(status())).contains("Perillä: 1\nPysäytetty: 4\nYhteensä: 5");
        assertThat(county.talk.broadcasts().times(county.announcement(), new Person(county.sanna)))
                .isEqualTo(2);
    }

    @Test
    void says_that_a_file_was_not_written_and_that_nothing_else_changed() throws IOException {
        county.announced(County.seminar());
        Files.createFile(folder);

        Reply list = county.talk.said("ketkä ovat ilmoittautuneet").by(KIA);

        assertThat(Shown.text(county.press(list, "Tallenna tiedostoon", KIA)))
                .isEqualTo("Tiedoston kirjoittaminen ei onnistunut. Mitään ei muutettu. Yritä uudelleen.");
        assertThat(Shown.text(county.press(status(), "Raportti tiedostoon", KIA)))
                .isEqualTo("Tiedoston kirjoittaminen ei onnistunut. Mitään ei muutettu. Yritä uudelleen.");
    }

    @Test
    void writes_who_comes_and_how_far_it_is_into_files() throws IOException {
        county.announced(County.seminar("needs", "yes"));
        county.press(county.signsUp(SANNA, county.sanna), "Tallenna tuen tarve", Map.of("need", "tulkkaus"), SANNA);

        Reply list = county.talk.said("ketkä ovat ilmoittautuneet").by(KIA);
        Reply exported = county.press(list, "Tallenna tiedostoon", KIA);
        county.press(status(), "Raportti tiedostoon", KIA);

        String number = county.message("").replaceAll("\\D", "");
        assertThat(Shown.text(list)).contains("Sanna Salo (Perhesosiaalityö) · Tuki: tulkkaus");
        assertThat(Shown.text(exported))
                .contains("event-" + number + "-sign-ups.csv")
                .endsWith("Rivejä 1.");
        assertThat(Files.readString(folder.resolve("event-" + number + "-sign-ups.csv"), UTF_8))
                .contains("Sanna Salo;Perhesosiaalityö;ilmoittautunut;")
                .doesNotContain("tulkkaus");
        assertThat(Files.readString(folder.resolve("event-" + number + "-announcement.csv"), UTF_8))
                .contains("Tiina Mäkelä;Perillä;;ti 24.11.2026 klo 9.00")
                .contains("Sosiaalityö;Perillä;");
    }

    @Test
    void reminds_those_who_come_a_day_and_half_an_hour_before_and_leaves_who_is_away_alone() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        county.signsUp(TIINA, county.tiina);
        county.people.away(county.tiina, Talk.TODAY.plusDays(9), Talk.TODAY.plusDays(9), null, "UNCOVERED");

        remindAfter(Duration.ofDays(8).minusMinutes(1));
        assertThat(county.talk.sent().to(county.sanna)).isEmpty();
        remindAfter(Duration.ofMinutes(1));
        remindAfter(Duration.ofMinutes(1));
        assertThat(county.talk.sent().to(county.sanna)).hasSize(1);
        assertThat(Shown.text(county.talk.sent().to(county.sanna).get(0)))
                .isEqualTo("Muistutus: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00. Olet ilmoittautunut."
                        + " Jos et pääse, peru paikkasi.");
        assertThat(Shown.text(county.talk.sent().to(county.tiina).get(0)))
                .endsWith("Sinulle on merkitty poissaolo sille päivälle.");
        remindAfter(Duration.ofHours(23).plusMinutes(29));

        Reply soon = county.talk.sent().to(county.sanna).get(1);
        assertThat(Shown.text(soon)).isEqualTo("Alkaa pian: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");
        assertThat(soon.choices()).extracting(Choice::label).containsExactly("Avaa Teams-tilaisuus", "Osallistuin");
        assertThat(county.talk.sent().to(county.tiina)).hasSize(1);
        assertThat(county.talk.sent().to(county.veera)).isEmpty();
    }

    @Test
    void reminds_anew_of_a_new_day() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        remindAfter(Duration.ofDays(8));
        Reply form = county.press(county.talk.said("korjaa seminaari").by(KIA), "Muokkaa", KIA);
        Reply check = county.press(form, "Esikatsele", changed(form, Map.of("day", "2026-12-10")), KIA);
        county.press(check, "Lähetä korjaus", KIA);

        remindAfter(Duration.ofDays(6));
        assertThat(county.talk.sent().to(county.sanna)).hasSize(1);
        remindAfter(Duration.ofDays(1));

        assertThat(county.talk.sent().to(county.sanna)).hasSize(2);
    }

    @Test
    @Rule("V-27")
    void counts_who_was_there_once_it_has_begun() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        remindAfter(Duration.ofDays(8).plusHours(23).plusMinutes(30));
        Reply soon = county.talk.sent().to(county.sanna).get(0);

        Reply early = county.press(soon, "Osallistuin", SANNA);
        county.talk.turn(Duration.ofMinutes(30));
        Reply marked = county.press(soon, "Osallistuin", SANNA);
        Reply never = county.press(soon, "Osallistuin", TIINA);

        assertThat(Shown.text(early)).startsWith("Osallistumisen voi merkitä, kun");
        assertThat(Shown.text(marked)).isEqualTo("Kiitos! Osallistumisesi on merkitty.");
        assertThat(Shown.text(never)).startsWith("Osallistumisen voi merkitä, kun");
        assertThat(Shown.text(county.talk.said("omat tilaisuudet").by(KIA))).contains("Kuitannut osallistuneensa: 1");
    }

    @Test
    void gives_the_materials_to_those_who_had_a_seat() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        Reply form = county.press(county.talk.said("omat tilaisuudet").by(KIA), "Lisää aineisto", KIA);

        Reply wrong = county.press(form, "Lähetä aineisto", Map.of("address", "javascript:alert(1)"), KIA);
        Reply given = county.press(wrong, "Lähetä aineisto", Map.of("address", "https://esimerkki.fi/kalvot"), KIA);
        county.talk.turn(Duration.ofSeconds(5));
        Reply again = county.press(wrong, "Lähetä aineisto", Map.of("address", "https://esimerkki.fi/kalvot"), KIA);

        assertThat(Shown.text(wrong)).startsWith("Kirjoita https-alkuinen osoite.");
        assertThat(Shown.entered(wrong)).containsEntry("address", "javascript:alert(1)");
        assertThat(Shown.text(given)).endsWith("(1).");
        assertThat(Shown.text(again)).startsWith("Sama osoite on jo lähetetty.");
        assertThat(county.talk.broadcasts().messages())
                .filteredOn(it -> it.matches(".*/materials/\\d+"))
                .hasSize(1);
    }

    private Reply corrected(Reply offer, String title) {
        Reply form = county.press(offer, "Muokkaa", KIA);
        return county.press(
                form, "Esikatsele", changed(form, Map.of("from", "12:00", "to", "14:00", "title-fi", title)), KIA);
    }

    private static Map<String, String> changed(Reply form, Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        values.putAll(changes);
        return values;
    }

    /** The latest one. */
    private String change() {
        return county.talk.broadcasts().messages().stream()
                .filter(it -> it.matches("event/\\d+/change/\\d+"))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private Reply status() {
        return county.talk.broadcasts().shown(county.announcement() + "/status", new Person(county.kia));
    }

    private void lose(String message, Person person) {
        county.talk.inTransaction(() -> {
            county.talk.broadcasts().lose(message, person);
            return true;
        });
    }

    private void remindAfter(Duration time) {
        county.talk.turn(time);
        county.talk.bean(EventUpkeep.class).remind();
    }
}
