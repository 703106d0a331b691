package fi.omabotti.naming;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.proposal.ProposalUpkeep;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county without extracts: omabotti.assignments.master=chat. */
@OnEveryStore
@Rule("V-17")
class StoreAsMasterTest {

    private static final String CHANGE = "vaihda Virtaselle omatyöntekijäksi Outi Salmi";

    private static final String HISTORY = """
            select w.display_name || ' ' || a.since || ' ' || coalesce(cast(a.until as varchar(10)), '-') || ' '
                || coalesce(a.end_reason, '-') || ' ' || a.source
            from assignment a join worker w on w.id = a.worker_id order by a.id
            """;

    private static final String TIINA = "Tiina Mäkelä 2026-01-01 - - EXTRACT";
    private static final String TIINA_UNTIL_NOW = "Tiina Mäkelä 2026-01-01 2026-11-24 WORKER_CHANGED EXTRACT";
    private static final String OUTI = "Outi Salmi 2026-11-24 - - CHAT";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;
    private WorkerId outi;
    private WorkerId pia;

    StoreAsMasterTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitWithTwoSupervisors() {
        store.empty();
        talk = new Talk(store, Map.of("omabotti.assignments.master", "chat"));
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        pia = people.worker("Pia Ranta");
        people.supervises(pia, elderly);
        people.supervises(people.worker("Eero Lahti"), elderly);
        people.worker("Jukka Niemi", people.unit("Vammaispalvelut"));
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000124", "Pekka", "Korhonen").in(elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void puts_in_force_at_once_what_a_supervisor_says_and_keeps_the_history() {
        Reply check = talk.said(CHANGE).by("Pia Ranta");
        assertThat(Shown.text(check))
                .contains("Nyt: Tiina Mäkelä", "Muutos on voimassa heti")
                .doesNotContain("asiakastietojärjestelmä");

        Reply saved = press(check, "Tallenna", "Pia Ranta");

        assertThat(Shown.text(saved))
                .startsWith("Vahvistettu. Muutos on voimassa")
                .contains("Aiemmin: Tiina Mäkelä", "Nyt: Outi Salmi", "Alkaen: 24.11.2026")
                .doesNotContain("asiakastietojärjestelmä");
        assertThat(history()).containsExactly(TIINA_UNTIL_NOW, OUTI);
        assertThat(proposals()).containsExactly("IN_FORCE");
        assertThat(press(check, "Tallenna", "Pia Ranta")).isEqualTo(saved);
        assertThat(history()).hasSize(2);
        assertThat(Shown.text(talk.sent().to(tiina).get(0)))
                .startsWith("Nimeämisen muutos on vahvistettu")
                .doesNotContain("asiakastietojärjestelmä");
        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä")))
                .contains("Omatyöntekijä: Outi Salmi")
                .doesNotContain("Odottaa");
        assertThat(events()).contains("NAMING_PROPOSED", "NAMING_CONFIRMED");
    }

    @Test
    @Rule("V-02")
    void waits_for_the_supervisor_with_what_another_one_says_and_widens_nothing_until_then() {
        long other = people.unit("Kotihoito");
        people.worker("Aino Laine", other);
        people.supervises(pia, other);
        people.client("000125", "Kalle", "Hirvonen").in(elderly, "IAK").has(PAIR, outi, elderly, "IAK");

        Reply check =
                talk.said("nimeä Aino Laine Kalle Hirvosen omatyöntekijäksi").by("Outi Salmi");
        assertThat(Shown.text(check)).contains("Muutos tulee voimaan, kun esihenkilö vahvistaa sen.");
        Reply saved = press(check, "Tallenna", "Outi Salmi");
        assertThat(Shown.text(saved)).startsWith("Ehdotus on tallennettu").doesNotContain("asiakastietojärjestelmä");
        assertThat(Shown.text(talk.said("omatt 000125").by("Outi Salmi")))
                .contains("Odottaa esihenkilön vahvistusta: Aino Laine");
        assertThat(Shown.text(talk.said("omatt 000125").by("Aino Laine"))).startsWith("En voi näyttää");

        Reply asked = talk.sent().to(pia).get(0);
        assertThat(Shown.text(asked)).doesNotContain("asiakastietojärjestelmä");
        Reply confirmed = press(asked, "Vahvista", "Pia Ranta");

        assertThat(Shown.headline(confirmed)).isEqualTo("Vahvistettu. Muutos on voimassa");
        assertThat(press(asked, "Vahvista", "Pia Ranta")).isEqualTo(confirmed);
        assertThat(Shown.text(talk.said("omatt 000125").by("Aino Laine"))).contains("Omatyöntekijä: Aino Laine");
    }

    @Test
    void takes_it_back_wholly_within_two_minutes() {
        Reply saved = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        talk.turn(Duration.ofSeconds(119));

        Reply undone = press(saved, "Kumoa", "Pia Ranta");

        assertThat(Shown.headline(undone)).isEqualTo("Kumottu");
        assertThat(press(saved, "Kumoa", "Pia Ranta")).isEqualTo(undone);
        assertThat(history()).containsExactly(TIINA);
        assertThat(proposals()).containsExactly("WITHDRAWN");
        Reply told = talk.sent().to(tiina).get(1);
        assertThat(Shown.headline(told)).isEqualTo("Nimeämisen muutos on kumottu");
        assertThat(Shown.text(told)).contains("Muutosta ei tehdä.").doesNotContain("Aiemmin");

        Reply later = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        talk.turn(Duration.ofSeconds(121));
        assertThat(Shown.text(press(later, "Kumoa", "Pia Ranta")))
                .startsWith("Tilanne on muuttunut.")
                .contains("Muutos on jo voimassa.");
        assertThat(history()).containsExactly(TIINA_UNTIL_NOW, OUTI);
    }

    @Test
    void waits_for_a_supervisor_again_when_the_confirmation_is_taken_back() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");
        Reply confirmed = press(talk.sent().to(pia).get(0), "Vahvista", "Pia Ranta");
        assertThat(history()).containsExactly(TIINA_UNTIL_NOW, OUTI);

        press(confirmed, "Kumoa", "Pia Ranta");

        assertThat(proposals()).containsExactly("PROPOSED");
        assertThat(history()).containsExactly(TIINA);
    }

    @Test
    void does_not_take_back_what_something_later_rests_upon() {
        Reply saved = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        press(talk.said("nimeä mut Virtasen omatyöntekijäksi").by("Eero Lahti"), "Tallenna", "Eero Lahti");

        assertThat(Shown.text(press(saved, "Kumoa", "Pia Ranta"))).startsWith("Tilanne on muuttunut.");
        assertThat(history())
                .containsExactly(
                        TIINA_UNTIL_NOW,
                        "Outi Salmi 2026-11-24 2026-11-24 WORKER_CHANGED CHAT",
                        "Eero Lahti 2026-11-24 - - CHAT");
    }

    @Test
    void ends_and_gives_a_reason_until_somebody_is_named() {
        Reply end = press(talk.said("lopeta Virtasen omatyöntekijyys").by("Pia Ranta"), "Asiakkaan toive", "Pia Ranta");
        press(end, "Tallenna", "Pia Ranta");
        assertThat(history()).containsExactly("Tiina Mäkelä 2026-01-01 2026-11-24 ENDED_IN_CHAT EXTRACT");

        press(
                talk.said("Virtaselle ei tarvitse nimetä omatyöntekijää, asiakas ei halua")
                        .by("Pia Ranta"),
                "Tallenna",
                "Pia Ranta");
        assertThat(reasons()).containsExactly("CLIENT_DECLINES");

        Reply named = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        assertThat(reasons()).isEmpty();
        press(named, "Kumoa", "Pia Ranta");
        assertThat(reasons()).containsExactly("CLIENT_DECLINES");
    }

    @Test
    void forgets_after_a_week_what_nobody_confirmed_and_never_what_is_in_force() {
        press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        press(talk.said("nimeä mut Korhosen omatyöntekijäksi").by("Outi Salmi"), "Tallenna", "Outi Salmi");

        talk.turn(Duration.ofDays(2));
        talk.bean(ProposalUpkeep.class).remind();
        assertThat(talk.sent().to(outi)).anyMatch(it -> Shown.text(it).contains("odottanut kaksi päivää esihenkilön"));
        talk.turn(Duration.ofDays(5));
        talk.bean(ProposalUpkeep.class).remind();

        assertThat(proposals()).containsExactly("IN_FORCE", "EXPIRED");
        assertThat(talk.sent().to(outi)).anyMatch(it -> Shown.text(it).contains("ei vahvistettu viikossa"));
        assertThat(history()).containsExactly(TIINA_UNTIL_NOW, OUTI);
    }

    @Test
    @Rule("V-20")
    void answers_however_old_the_last_file_is() {
        people.extractTaken(Talk.TODAY.minusDays(300).atStartOfDay().atOffset(java.time.ZoneOffset.UTC));

        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä")))
                .contains("Omatyöntekijä: Tiina Mäkelä")
                .doesNotContain("haettu");
    }

    @Test
    void ends_with_the_clienthood() {
        press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        store.jdbc()
                .sql("update clienthood set until = ?")
                .param(Talk.TODAY.plusDays(3))
                .update();

        talk.turn(Duration.ofDays(2));
        talk.bean(ProposalUpkeep.class).remind();
        assertThat(history()).contains(OUTI);
        talk.turn(Duration.ofDays(2));
        talk.bean(ProposalUpkeep.class).remind();

        assertThat(history()).contains("Outi Salmi 2026-11-24 2026-11-27 CLIENTHOOD_ENDED CHAT");
    }

    @Test
    void leaves_one_of_two_that_are_saved_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            store.jdbc().sql("delete from naming_proposal").update();
            store.jdbc().sql("delete from assignment where source = 'CHAT'").update();
            store.jdbc()
                    .sql("update assignment set until = null, end_reason = null")
                    .update();
            Reply one = talk.said(CHANGE).by("Pia Ranta");
            Reply other = talk.said("nimeä mut Virtasen omatyöntekijäksi").by("Eero Lahti");
            assertThat(atOnce(() -> press(one, "Tallenna", "Pia Ranta"), () -> press(other, "Tallenna", "Eero Lahti")))
                    .anyMatch(it -> it.startsWith("Vahvistettu."))
                    .anyMatch(it -> it.startsWith("Tilanne on muuttunut."));
            assertThat(history().stream().filter(it -> it.contains(" - - "))).hasSize(1);
        }
    }

    @Test
    void leaves_somebody_or_nobody_when_one_names_and_another_ends_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            store.jdbc().sql("delete from naming_proposal").update();
            store.jdbc().sql("delete from assignment where source = 'CHAT'").update();
            store.jdbc()
                    .sql("update assignment set until = null, end_reason = null")
                    .update();
            Reply one = talk.said(CHANGE).by("Pia Ranta");
            Reply other = press(
                    talk.said("lopeta Virtasen omatyöntekijyys").by("Eero Lahti"), "Asiakkaan toive", "Eero Lahti");
            List<String> headlines =
                    atOnce(() -> press(one, "Tallenna", "Pia Ranta"), () -> press(other, "Tallenna", "Eero Lahti"));

            assertThat(headlines).anyMatch(it -> it.startsWith("Tilanne on muuttunut."));
            boolean named = headlines.get(0).startsWith("Vahvistettu.");
            assertThat(history().stream().filter(it -> it.contains(" - - "))).hasSize(named ? 1 : 0);
        }
    }

    private static List<String> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<String> headlines = new ArrayList<>();
            for (Future<Reply> each : both.invokeAll(List.of(one, other))) {
                headlines.add(Shown.headline(each.get()));
            }
            return headlines;
        } finally {
            both.shutdownNow();
        }
    }

    private Reply press(Reply card, String label, String by) {
        Choice choice = card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not on " + Shown.text(card)));
        return talk.pressed(choice).by(by);
    }

    private List<String> history() {
        return store.jdbc().sql(HISTORY).query(String.class).list();
    }

    private List<String> reasons() {
        return store.jdbc()
                .sql("select not_named_reason from clienthood where not_named_reason is not null")
                .query(String.class)
                .list();
    }

    private List<String> proposals() {
        return store.jdbc()
                .sql("select state from naming_proposal order by id")
                .query(String.class)
                .list();
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
