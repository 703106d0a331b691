package fi.omabotti.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kia is a facilitator, Satu leads the team in which Tiina and Outi work, Jukka works in another one. */
@OnEveryStore
class FollowUpConversationTest {

    private static final String KIA = "Kia Kehittäjä";
    private static final String SATU = "Satu Esihenkilö";
    private static final String TIINA = "Tiina Mäkelä";
    private static final String OUTI = "Outi Salmi";
    private static final String JUKKA = "Jukka Niemi";
    private static final String WHAT = "Esittelen omatyöntekijän roolin ensitapaamisella.";

    private final TestStore store;
    private Talk talk;
    private long team;
    private long otherTeam;
    private WorkerId tiina;
    private WorkerId kia;

    FollowUpConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void teams() {
        store.empty();
        talk = new Talk(store);
        People people = new People(store);
        team = people.unit("Ikäkuunto");
        otherTeam = people.unit("Perhesosiaalityö");
        tiina = people.worker(TIINA, team);
        people.worker(OUTI, team);
        people.worker(JUKKA, otherTeam);
        kia = people.worker(KIA);
        people.gives(kia, WorkerRole.DEVELOPER);
        WorkerId satu = people.worker(SATU);
        people.gives(satu, WorkerRole.SUPERVISOR);
        people.supervises(satu, team);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void shows_the_team_what_a_facilitator_recorded() {
        Reply recorded = record(TIINA, KIA);

        assertThat(Shown.text(recorded)).startsWith("Toimenpide on kirjattu.");
        assertThat(Shown.text(say("mitä sovittiin?", OUTI)))
                .isEqualTo(
                        "Ikäkuunto\n" + WHAT
                                + "\nVastuussa: Tiina Mäkelä\nValmis viimeistään: to 31.12.2026\nTila: Sovittu\nSovittu: ti 24.11.2026");
        assertThat(say("mitä sovittiin?", OUTI).choices()).isEmpty();
        assertThat(Shown.text(say("meidän tiimin toimenpiteet", JUKKA)))
                .startsWith("Tiimillesi ei ole vielä kirjattu toimenpiteitä.");
        assertThat(events("AGREED_ACTION_RECORDED")).isOne();
    }

    @Test
    void lets_a_supervisor_record_for_the_own_team_without_asking_which() {
        Reply form = say("kirjaa sovittu toimenpide", SATU);
        assertThat(Shown.text(form)).contains("Tiimi: Ikäkuunto");

        Map<String, String> forged = written(OUTI);
        forged.remove("unit");
        Reply recorded = press(form, "Tallenna", forged, SATU);

        assertThat(Shown.text(recorded)).contains("Vastuussa: Outi Salmi");
    }

    @Test
    void refuses_who_has_no_role_and_whose_team_it_is_not() {
        assertThat(Shown.text(say("kirjaa sovittu toimenpide", TIINA))).startsWith("Toimenpiteitä kirjaa kehittäjä");
        Map<String, String> values = written(TIINA);
        values.put("form", "00000000-0000-0000-0000-000000000000");
        assertThat(Shown.text(chose("written", values, TIINA))).startsWith("Toimenpiteitä kirjaa kehittäjä");
        values.put("unit", Long.toString(otherTeam));
        assertThat(Shown.text(chose("written", values, SATU))).contains("Valitse tiimi.");
        assertThat(Shown.text(say("toimenpiteiden tilanne", SATU)))
                .startsWith("Kaikkien tiimien yhteenvedon näkee kehittäjä.");

        assertThat(actions()).isZero();
        assertThat(events("AGREED_ACTION_REFUSED")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mitä sovittiin?", "kirjaa sovittu toimenpide", "toimenpiteiden tilanne"})
    void says_nothing_where_others_read_along(String words) {
        record(TIINA, KIA);

        Reply reply = talk.said(words).inChannelBy(KIA);

        assertThat(Shown.text(reply)).isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
    }

    @ParameterizedTest
    @CsvSource({"vad kom vi överens om?, SV", "what was agreed?, EN"})
    void is_asked_in_other_languages(String words, fi.omabotti.conversation.Language language) {
        record(TIINA, KIA);

        assertThat(Shown.text(talk.said(words).in(language).by(OUTI))).contains(WHAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mitä sovittiin Virtasen kanssa", "Matti Virtasen toimenpiteet"})
    void leaves_words_about_somebody_to_others(String words) {
        record(TIINA, KIA);

        assertThat(Shown.text(say(words, TIINA))).doesNotContain(WHAT);
    }

    @Test
    void records_once_however_often_the_form_is_pressed() {
        Reply form = say("kirjaa sovittu toimenpide", KIA);
        press(form, "Tallenna", written(TIINA), KIA);

        Reply again = press(form, "Tallenna", written(TIINA), KIA);

        assertThat(Shown.text(again)).startsWith("Toimenpide on jo kirjattu");
        assertThat(actions()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what | Soitetaan asiakkaalle 120345-901U. | Tekstissä on henkilötunnus.",
                "what | Sovitaan Matti Virtasen kanssa. | Teksti näyttää sisältävän henkilön nimen",
                "who | '' | Kirjoita vastuuhenkilön koko nimi",
                "due | 2026-11-23 | Valitse päivä",
                "due | eilen | Valitse päivä",
                "due | 9999-12-31 | Valitse päivä",
                "unit | 99999 | Valitse tiimi.",
                "unit | x | Valitse tiimi.",
            })
    void keeps_what_was_written_when_something_in_it_is_wrong(String field, String value, String says) {
        Map<String, String> written = written(TIINA);
        written.put(field, value);

        Reply again = press(say("kirjaa sovittu toimenpide", KIA), "Tallenna", written, KIA);

        assertThat(Shown.text(again)).startsWith(says);
        assertThat(Shown.entered(again)).containsEntry("due", written.get("due"));
        assertThat(actions()).isZero();
        written.putAll(written(TIINA));
        assertThat(Shown.text(press(again, "Tallenna", written, KIA))).startsWith("Toimenpide on kirjattu.");
    }

    @Test
    void takes_no_text_that_is_too_long() {
        Map<String, String> written = written("x".repeat(200_000));
        written.put("what", "y".repeat(501));

        assertThat(Shown.text(press(say("kirjaa sovittu toimenpide", KIA), "Tallenna", written, KIA)))
                .contains("Enintään 500 merkkiä", "Enintään 100 merkkiä");
        assertThat(actions()).isZero();
    }

    @Test
    void tells_namesakes_apart() {
        WorkerId other = new People(store).worker("Tiina Toinen", otherTeam);
        store.jdbc()
                .sql("update worker set display_name = ? where id = ?")
                .params(TIINA, other.value())
                .update();

        Reply again = press(say("kirjaa sovittu toimenpide", KIA), "Tallenna", written(TIINA), KIA);
        assertThat(Shown.text(again))
                .startsWith(
                        "Samannimisiä on useita. Kirjoita nimi ja yksikkö näin: Tiina Mäkelä (Ikäkuunto), Tiina Mäkelä (Perhesosiaalityö)");
        Reply recorded = press(again, "Tallenna", written("Tiina Mäkelä (Ikäkuunto)"), KIA);

        assertThat(Shown.text(recorded)).startsWith("Toimenpide on kirjattu.");
        assertThat(responsible()).isEqualTo(tiina.value());
    }

    @Test
    void asks_the_responsible_one_after_30_and_after_90_days_once_each() {
        record(TIINA, KIA);
        talk.turn(Duration.ofDays(29));
        ask();
        assertThat(talk.sent().to(tiina)).isEmpty();

        talk.turn(Duration.ofDays(1));
        ask();
        assertThat(talk.sent().to(tiina)).as("Christmas Eve").isEmpty();
        talk.turn(Duration.ofDays(4));
        ask();
        ask();
        assertThat(talk.sent().to(tiina)).hasSize(1);
        Reply question = talk.sent().to(tiina).get(0);
        assertThat(Shown.headline(question)).isEqualTo("Miten etenee?");
        assertThat(question.choices())
                .extracting(Choice::label)
                .containsExactly("Tehty", "Kesken", "Ei aloitettu", "Ei enää ajankohtainen");
        Reply answered = press(question, "Kesken", Map.of(), TIINA);
        assertThat(Shown.text(answered))
                .startsWith("Kiitos! Kirjasin tilan: Kesken.")
                .contains("Tila: Kesken");

        talk.turn(Duration.ofDays(56));
        ask();
        ask();

        assertThat(talk.sent().to(tiina)).hasSize(2);
    }

    @Test
    void asks_outside_of_working_hours_nobody() {
        record(TIINA, KIA);
        talk.turn(Duration.ofDays(34).plusHours(7));
        ask();

        assertThat(talk.sent().to(tiina)).isEmpty();
    }

    @Test
    void asks_once_when_two_instances_ask_at_the_same_time() throws Exception {
        record(TIINA, KIA);
        talk.turn(Duration.ofDays(34));
        CountDownLatch both = new CountDownLatch(2);
        Callable<Boolean> one = () -> {
            both.countDown();
            both.await();
            ask();
            return true;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (Future<Boolean> each : two.invokeAll(List.of(one, one))) {
            assertThat(each.get()).isTrue();
        }
        two.shutdown();

        assertThat(talk.sent().to(tiina)).hasSize(1);
    }

    @Test
    void asks_the_recorder_when_a_role_is_responsible_or_who_was_has_left() {
        record("tiimivastaava", KIA);
        record(TIINA, KIA);
        new People(store).leaves(tiina, Talk.TODAY);
        talk.turn(Duration.ofDays(34));
        ask();

        assertThat(talk.sent().to(tiina)).isEmpty();
        assertThat(talk.sent().to(kia)).hasSize(2);
    }

    @Test
    void asks_who_is_away_when_they_are_back() {
        record(TIINA, KIA);
        new People(store).away(tiina, Talk.TODAY.plusDays(34), Talk.TODAY.plusDays(34), null, "UNCOVERED");
        talk.turn(Duration.ofDays(34));
        ask();
        assertThat(talk.sent().to(tiina)).isEmpty();

        talk.turn(Duration.ofDays(1));
        ask();

        assertThat(talk.sent().to(tiina)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tehty", "Ei enää ajankohtainen"})
    void asks_no_more_about_what_is_over(String answer) {
        Reply question = asked();
        press(question, answer, Map.of(), TIINA);
        talk.turn(Duration.ofDays(90));
        ask();

        assertThat(talk.sent().to(tiina)).hasSize(1);
    }

    @Test
    void says_of_a_second_press_that_it_was_done_and_of_an_old_card_what_has_changed() {
        Reply question = asked();
        press(question, "Kesken", Map.of(), TIINA);

        assertThat(Shown.text(press(question, "Kesken", Map.of(), TIINA)))
                .startsWith("Tämä on jo kirjattu. Tila: Kesken.");
        Reply now = press(question, "Tehty", Map.of(), TIINA);
        assertThat(Shown.text(now)).startsWith("Toimenpide on muuttunut").contains("Tila: Kesken");
        assertThat(Shown.text(press(now, "Tehty", Map.of(), TIINA))).contains("Tila: Tehty");
        assertThat(events("AGREED_ACTION_ANSWERED")).isEqualTo(2);
    }

    @Test
    void takes_an_answer_from_nobody_else_and_none_that_is_forged() {
        Reply question = asked();
        assertThat(Shown.text(press(question, "Tehty", Map.of(), OUTI)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        Map<String, String> values =
                new HashMap<>(((Choice.Pick) question.choices().get(0)).values());
        for (String state : List.of("REMOVED", "AGREED", "x", "")) {
            values.put("state", state);
            assertThat(Shown.text(chose("answer", values, TIINA)))
                    .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        }
        assertThat(Shown.text(chose("answer", Map.of("agreed", "9999999999999", "state", "DONE"), TIINA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(chose("whatever", Map.of(), TIINA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");

        assertThat(Shown.text(say("mitä sovittiin?", TIINA))).contains("Tila: Sovittu");
    }

    @Test
    void gives_the_facilitator_numbers_of_each_team() {
        record(TIINA, KIA);
        press(asked(), "Tehty", Map.of(), TIINA);

        assertThat(Shown.text(say("toimenpiteiden tilanne", KIA)))
                .isEqualTo("Ikäkuunto\nSovittu: 1\nTehty: 1\nKesken: 0\nEi aloitettu: 0\nEi enää ajankohtainen: 0");
    }

    @Test
    void corrects_what_was_recorded_and_overwrites_nobody() {
        record(TIINA, KIA);
        Reply form = chosen("Korjaa");
        assertThat(Shown.entered(form)).containsEntry("what", WHAT).containsEntry("who", TIINA);
        Map<String, String> written = written(OUTI);
        assertThat(Shown.text(press(form, "Tallenna", written, SATU)))
                .startsWith("Toimenpide on korjattu.")
                .contains("Vastuussa: Outi Salmi");

        Reply late = press(form, "Tallenna", written(TIINA), SATU);

        assertThat(Shown.text(late)).startsWith("Joku muu ehti muuttaa");
        assertThat(Shown.entered(late)).containsEntry("who", OUTI);
        assertThat(Shown.text(say("mitä sovittiin?", TIINA))).contains("Vastuussa: Outi Salmi");
    }

    @Test
    void removes_after_asking_and_old_cards_find_nothing() {
        Reply question = asked();
        Reply check = chosen("Poista");
        assertThat(actions()).isOne();

        assertThat(Shown.text(press(check, "Poista toimenpide", Map.of(), SATU)))
                .isEqualTo("Toimenpide on poistettu.");

        assertThat(Shown.text(press(check, "Poista toimenpide", Map.of(), SATU)))
                .startsWith("Toimenpidettä ei löydy.");
        assertThat(Shown.text(press(question, "Tehty", Map.of(), TIINA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(say("mitä sovittiin?", TIINA)))
                .startsWith("Tiimillesi ei ole vielä kirjattu toimenpiteitä.");
        assertThat(events("AGREED_ACTION_REMOVED")).isOne();
    }

    @Test
    void corrects_and_removes_nothing_for_who_may_not() {
        record(TIINA, KIA);
        String id = store.jdbc()
                .sql("select id from agreed_action")
                .query(String.class)
                .single();
        for (String action : List.of("edit", "remove", "removed", "choose", "form", "written")) {
            Reply refused = chose(action, Map.of("agreed", id, "version", "1"), TIINA);
            assertThat(refused.parts()).noneMatch(Part.Field.class::isInstance);
            assertThat(Shown.text(refused)).startsWith("Toimenpiteitä kirjaa kehittäjä");
        }
        store.jdbc()
                .sql("update agreed_action set unit_id = ?")
                .param(otherTeam)
                .update();
        assertThat(Shown.text(chose("removed", Map.of("agreed", id, "version", "1"), SATU)))
                .startsWith("Toimenpidettä ei löydy.");
        assertThat(actions()).isOne();
    }

    @Test
    void leads_a_facilitator_of_no_team_to_what_they_can_correct() {
        record(TIINA, KIA);

        Reply all = say("mitä sovittiin?", KIA);
        Reply choose = press(all, "Korjaa tai poista", Map.of(), KIA);

        assertThat(choose.choices()).extracting(Choice::label).containsExactly("Korjaa", "Poista");
        store.jdbc().sql("delete from agreed_action").update();
        assertThat(Shown.text(press(all, "Korjaa tai poista", Map.of(), KIA)))
                .isEqualTo("Korjattavia toimenpiteitä ei ole.");
    }

    @Test
    void says_that_there_is_nothing_yet_and_leaves_it_at_that() {
        assertThat(Shown.text(say("toimenpiteiden tilanne", KIA))).isEqualTo("Toimenpiteitä ei ole vielä kirjattu.");
        assertThat(Shown.text(chose("drop", Map.of(), KIA))).isEqualTo("Selvä. Mitään ei muutettu.");
    }

    @Test
    void forgets_what_was_due_two_years_ago() {
        record(TIINA, KIA);
        talk.turn(Duration.ofDays(37 + 729));
        talk.bean(AgreedActionUpkeep.class).forget();
        assertThat(actions()).isOne();

        talk.turn(Duration.ofDays(2));
        talk.bean(AgreedActionUpkeep.class).forget();

        assertThat(actions()).isZero();
    }

    @Test
    void tells_of_the_workshop_that_it_came_from_when_its_facilitator_names_it() {
        Map<String, String> written = written(TIINA);
        written.put("workshop", Long.toString(Workshop.asks(talk, kia).value()));

        Reply form = say("kirjaa sovittu toimenpide", KIA);
        assertThat(Shown.text(form)).contains("Työpaja, jossa sovittiin");
        assertThat(Shown.text(press(form, "Tallenna", written, KIA))).contains("Työpaja: Ennakkotehtävä");
        assertThat(Shown.text(press(say("kirjaa sovittu toimenpide", SATU), "Tallenna", written, SATU)))
                .startsWith("Toimenpide on kirjattu.")
                .doesNotContain("Työpaja:");
        assertThat(Shown.text(press(chosen("Korjaa"), "Tallenna", written(OUTI), SATU)))
                .startsWith("Toimenpide on korjattu.")
                .contains("Työpaja: Ennakkotehtävä");
    }

    private Reply asked() {
        record(TIINA, KIA);
        talk.turn(Duration.ofDays(34));
        ask();
        return talk.sent().to(tiina).get(0);
    }

    private Reply chosen(String label) {
        Reply choose = press(say("mitä sovittiin?", SATU), "Korjaa tai poista", Map.of(), SATU);
        String id = store.jdbc()
                .sql("select min(id) from agreed_action")
                .query(String.class)
                .single();
        return press(choose, label, Map.of("agreed", id), SATU);
    }

    private Reply record(String who, String by) {
        return press(say("kirjaa sovittu toimenpide", by), "Tallenna", written(who), by);
    }

    private Map<String, String> written(String who) {
        Map<String, String> written = new HashMap<>();
        written.put("unit", Long.toString(team));
        written.put("what", WHAT);
        written.put("who", who);
        written.put("due", "2026-12-31");
        return written;
    }

    private void ask() {
        talk.bean(AgreedActionUpkeep.class).ask();
    }

    private Reply say(String words, String name) {
        return talk.said(words).by(name);
    }

    private Reply press(Reply card, String label, Map<String, String> written, String name) {
        Choice button = card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on: " + Shown.text(card)));
        return talk.pressed(button, written).by(name);
    }

    private Reply chose(String action, Map<String, String> values, String name) {
        return talk.pressed(new Choice.Pick("", FollowUpConversation.NAME, action, values))
                .by(name);
    }

    private int actions() {
        return store.jdbc()
                .sql("select count(*) from agreed_action where state <> 'REMOVED'")
                .query(Integer.class)
                .single();
    }

    private long responsible() {
        return store.jdbc()
                .sql("select responsible_id from agreed_action")
                .query(Long.class)
                .single();
    }

    private int events(String event) {
        return store.jdbc()
                .sql("select count(*) from audit_entry where event = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }
}
