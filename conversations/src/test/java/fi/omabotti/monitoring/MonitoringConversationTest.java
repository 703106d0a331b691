package fi.omabotti.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import fi.omabotti.usage.OfficersFile;
import fi.omabotti.usage.UsageReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
@Rule({"P-18", "V-05", "V-16"})
class MonitoringConversationTest {

    private final TestStore store;
    private final People people;
    private Path folder;
    private Talk talk;
    private long elderly;
    private long duty;

    MonitoringConversationTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.people = new People(store);
        this.folder = folder;
        this.talk = new Talk(store);
    }

    @BeforeEach
    void a_supervisor_and_two_units(@TempDir Path temporary) {
        store.empty();
        talk.close();
        folder = temporary.resolve("files");
        talk = talkWith(true);
        elderly = people.unit("Ikäkuunto");
        duty = people.unit("Sosiaalipäivystys");
        people.worker("Tiina Mäkelä", elderly);
        people.worker("Outi Salmi", duty);
        WorkerId leena = people.worker("Leena Heikkinen");
        people.gives(leena, WorkerRole.SUPERVISOR);
        people.supervises(leena, elderly);
        people.gives(people.worker("Liisa Loki"), WorkerRole.LOG_OFFICER);
        people.gives(people.worker("Kalle Kehittäjä"), WorkerRole.DEVELOPER);
        people.client("000123", "Matti Olavi", "Virtanen").in(duty, "TYOIK");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    private Talk talkWith(boolean agreed) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("omabotti.monitoring.agreed-with-staff", agreed);
        settings.put("omabotti.log-reports.folder", folder.toString());
        return new Talk(store, settings);
    }

    @Test
    void counts_last_weeks_look_ups_without_a_relation_for_the_supervisor() {
        Reply nothing = talk.said("omatt 000123").by("Tiina Mäkelä");
        Choice reason = talk.pressed(reasonButton(nothing))
                .onCardOf(talk.latestTurn())
                .by("Tiina Mäkelä")
                .choices()
                .get(0);
        talk.pressed(reason).by("Tiina Mäkelä");
        talk.turn(Duration.ofHours(10));
        talk.said("Kuka on Pertti Lehdon omatyöntekijä?").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        Reply reply = talk.said("Käytön seuranta").by("Leena Heikkinen");

        assertThat(Shown.headline(reply)).isEqualTo("Käytön seuranta, viikko 48 (23.11.2026–29.11.2026)");
        assertThat(Shown.facts(reply))
                .containsExactly(
                        new Fact(
                                "Tiina Mäkelä",
                                "hakuja ilman asiayhteyttä 2, peruste asiakas otti yhteyttä 1, arkipäivien klo 7–18 ulkopuolella 1"));
        assertThat(Shown.text(reply)).contains("Samannimisten hakuja ei voi laskea");
    }

    @Test
    void holds_no_client_and_nobody_of_another_unit() {
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.said("Kuka on Pertti Lehdon omatyöntekijä?").by("Outi Salmi");
        talk.turn(Duration.ofDays(7));

        Reply reply = talk.said("Käytön seuranta").by("Leena Heikkinen");

        assertThat(Shown.text(reply)).contains("Tiina Mäkelä").doesNotContain("Outi", "000123", "Virta", "Pertti");
    }

    @Test
    void leaves_out_this_week_and_the_one_before_last() {
        talk.said("omatt 000123").by("Tiina Mäkelä");
        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("ei ollut hakuja");

        talk.turn(Duration.ofDays(14));
        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("ei ollut hakuja");
    }

    @Test
    void leaves_out_look_ups_with_a_relation() {
        people.client("000124", "Elsa", "Åkerblom").in(elderly, "IAK");
        talk.said("omatt 000124").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("ei ollut hakuja");
    }

    @Test
    void does_not_look_at_the_hours_of_a_unit_that_works_in_shifts() {
        store.jdbc()
                .sql("update unit set shift_work = true where id = ?")
                .param(elderly)
                .update();
        talk.turn(Duration.ofHours(14));
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("hakuja ilman asiayhteyttä 1")
                .doesNotContain("7–18");
    }

    @Test
    void counts_limits_that_were_reached() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.monitoring.agreed-with-staff", true, "omabotti.lookups.per-hour", 1));
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("hakuraja täynnä 1");
    }

    @Test
    void tells_of_each_own_unit_alike_that_nobody_may_see_restricted_clients() {
        talk.turn(Duration.ofDays(7));
        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("Yksiköt, joissa kenelläkään ei ole turvakielto-oikeutta: Ikäkuunto.");

        people.gives(people.worker("Jukka Niemi", elderly), WorkerRole.NON_DISCLOSURE);
        assertThat(Shown.text(talk.said("Käytön seuranta").by("Leena Heikkinen")))
                .contains("Jokaisessa yksikössä on joku");
    }

    @Test
    void shows_main_users_and_developers_how_often_units_asked_in_channels_and_nothing_else() {
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.said("omatt 000123").inChannelBy("Tiina Mäkelä");
        talk.said("omatt 000123").inChannelBy("Outi Salmi");
        talk.said("omatt 000123").inChannelBy("Outi Salmi");
        talk.turn(Duration.ofDays(7));

        Reply reply = talk.said("Käytön seuranta").by("Kalle Kehittäjä");

        assertThat(Shown.text(reply))
                .endsWith("Asiakkaista kysyttiin kanavissa tai ryhmäkeskusteluissa: Sosiaalipäivystys 2, Ikäkuunto 1.")
                .doesNotContain("Tiina", "ilman asiayhteyttä");
    }

    @Test
    void gives_the_log_officer_sums_and_a_file_with_the_clients() throws IOException {
        people.client("000125", "Elsa", "Åkerblom").withNonDisclosureOrder().in(elderly, "IAK");
        people.worker("Jukka Niemi");
        talk.said("omatt 000124").by("Tiina Mäkelä");
        talk.said("omatt 000125").by("Jukka Niemi");
        talk.turn(Duration.ofDays(7));

        Reply reply = talk.said("Käytön seuranta").by("Liisa Loki");

        assertThat(Shown.facts(reply))
                .contains(
                        new Fact("Hakuja ilman asiayhteyttä", "2"),
                        new Fact("Osumia asiakkaisiin, joilla on turvakielto", "1"),
                        new Fact("Tiedosto", "usage-2026-W48.csv"));
        assertThat(Shown.text(reply)).doesNotContain("000125", "Tiina");
        assertThat(Files.readString(folder.resolve("usage-2026-W48.csv")))
                .startsWith("\uFEFFaika;kysyja;kysyja_id;")
                .contains("24.11.2026 9.00;Tiina Mäkelä;", ";NOBODY_SHOWN;NONE;")
                .contains(";NOBODY_SHOWN;NONE;000125;", ";ei;kyllä\r\n");
        assertThat(shownBy("USE_REPORT_WRITTEN")).contains("000125");
    }

    @Test
    void tells_the_log_officer_when_the_file_cannot_be_written() throws IOException {
        Files.writeString(folder, "a file where the folder should be");

        assertThat(Shown.text(talk.said("Käytön seuranta").by("Liisa Loki"))).contains("ei onnistunut");
        assertThat(events()).contains("USE_REPORT_FAILED").doesNotContain("USE_REPORT_WRITTEN");
    }

    @Test
    void writes_the_officers_file_every_week_by_itself() throws IOException {
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        Optional<OfficersFile> first = talk.bean(UsageReports.class).lastWeek();
        Optional<OfficersFile> again = talk.bean(UsageReports.class).lastWeek();

        assertThat(first).map(OfficersFile::name).contains("usage-2026-W48.csv");
        assertThat(again).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("usage-2026-W48.csv"))).contains("Tiina Mäkelä");
    }

    @Test
    void is_off_until_the_county_has_handled_it_with_the_staff() {
        talk.close();
        talk = talkWith(false);
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(7));

        for (String colleague : List.of("Leena Heikkinen", "Liisa Loki", "Kalle Kehittäjä")) {
            assertThat(Shown.text(talk.said("Käytön seuranta").by(colleague)))
                    .startsWith("Käytön seuranta ei ole käytössä.");
        }
        assertThat(talk.bean(UsageReports.class).lastWeek()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void is_not_shown_to_others_nor_in_a_channel() {
        assertThat(Shown.text(talk.said("Käytön seuranta").by("Tiina Mäkelä"))).startsWith("Käytön seurannan näkevät");
        assertThat(Shown.text(talk.said("Käytön seuranta").inChannelBy("Leena Heikkinen")))
                .startsWith("Käytön seurannan näkevät");
        assertThat(events()).containsOnly("USE_REPORT_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"näytä käytön seuranta", "Visa användningen", "Show the use report", "käytön seuranta?"})
    void is_understood_in_any_of_the_languages(String words) {
        talk.said(words).by("Leena Heikkinen");

        assertThat(events()).containsExactly("USE_REPORT_SHOWN");
    }

    private static Choice reasonButton(Reply nothing) {
        return nothing.choices().stream()
                .filter(choice -> choice.label().equals("Ilmoita peruste"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry")
                .query(String.class)
                .list();
    }

    private List<String> shownBy(String event) {
        return store.jdbc().sql("""
                        select c.client_number from audit_entry e
                        join audit_client ac on ac.entry_id = e.id join client c on c.id = ac.client_id
                        where e.event = ?
                        """).param(event).query(String.class).list();
    }
}
