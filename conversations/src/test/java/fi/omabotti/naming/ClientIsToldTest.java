package fi.omabotti.naming;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.proposal.ProposalUpkeep;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was named is to tell the client so, until it is said to be done. */
@OnEveryStore
class ClientIsToldTest {

    private static final String CHANGE = "vaihda Virtaselle omatyöntekijäksi Outi Salmi";
    private static final String TASK = "Kerro asiakkaalle, kuka on hänen omatyöntekijänsä.";
    private static final String LISTED_TASK = "Tehtävä: kerro asiakkaalle, kuka on hänen omatyöntekijänsä.";
    private static final String DONE = "Asiakkaalle on kerrottu";
    private static final String LISTED_DONE = "Asiakkaalle on kerrottu: Matti Virtanen, 000123, omatyöntekijä";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private WorkerId tiina;
    private WorkerId outi;

    ClientIsToldTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitWithTwoSupervisors() {
        store.empty();
        talk = new Talk(store);
        long elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        for (String supervisor : List.of("Pia Ranta", "Eero Lahti")) {
            people.supervises(people.worker(supervisor), elderly);
        }
        people.worker("Jukka Niemi", people.unit("Vammaispalvelut"));
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void is_a_task_of_whoever_is_named_and_done_once_however_often_it_is_pressed() {
        Reply told = named();
        assertThat(Shown.text(told))
                .startsWith("Nimeämisen muutos on vahvistettu")
                .contains(TASK);
        assertThat(labels(told)).containsExactly(DONE);
        Reply ofTiina = talk.sent().to(tiina).get(0);
        assertThat(Shown.text(ofTiina)).doesNotContain(TASK);
        assertThat(ofTiina.choices()).isEmpty();

        Reply done = press(told, DONE, "Outi Salmi");
        talk.turn(Duration.ofDays(1));

        assertThat(Shown.text(done)).isEqualTo("""
                Asiakkaalle kerrottu 24.11.2026
                Asiakas: Matti Virtanen, s. 1945
                Asiakasnumero: 000123
                Omatyöntekijä: Outi Salmi""");
        assertThat(press(told, DONE, "Outi Salmi")).isEqualTo(done);
        assertThat(press(told, DONE, "Eero Lahti")).isEqualTo(done);
        assertThat(told()).containsExactly("2026-11-24 Outi Salmi");
        assertThat(events()).containsOnlyOnce("NAMING_TOLD_TO_CLIENT");
    }

    @Test
    void is_said_by_a_supervisor_of_the_unit_as_well() {
        Reply saved = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        assertThat(Shown.text(saved))
                .contains("Uusi työntekijä kertoo nimeämisestä asiakkaalle.")
                .doesNotContain(TASK);
        assertThat(labels(saved)).containsExactly("Kumoa", DONE);

        assertThat(Shown.headline(press(saved, DONE, "Eero Lahti"))).isEqualTo("Asiakkaalle kerrottu 24.11.2026");

        assertThat(told()).containsExactly("2026-11-24 Eero Lahti");
    }

    @Test
    @Rule({"P-05", "V-02"})
    void is_said_by_nobody_else_and_they_hear_what_is_said_of_no_proposal_at_all() {
        Choice button = choice(named(), DONE);
        Choice ofNothing =
                new Choice.Pick(DONE, NamingConversation.NAME, "client-told", Map.of("proposal", "999999999"));
        List<String> before = events();

        for (String other : List.of("Tiina Mäkelä", "Jukka Niemi")) {
            Reply refused = talk.pressed(button).by(other);
            assertThat(refused).isEqualTo(talk.pressed(ofNothing).by(other));
            assertThat(Shown.text(refused)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        }
        assertThat(events()).isEqualTo(before);
        assertThat(Shown.text(talk.pressed(button).inChannelBy("Outi Salmi"))).startsWith("Teen asiakkaita koskevia");
        assertThat(told()).containsExactly("-");
    }

    @Test
    void is_no_task_any_more_when_the_naming_is_taken_back_and_one_again_when_it_is_confirmed_again() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");
        Reply asked = talk.sent().to(worker("Pia Ranta")).get(0);
        Reply confirmed = press(asked, "Vahvista", "Pia Ranta");
        Reply told = talk.sent().to(outi).get(0);
        press(told, DONE, "Outi Salmi");

        press(confirmed, "Kumoa", "Pia Ranta");

        assertThat(told()).containsExactly("-");
        assertThat(Shown.text(press(told, DONE, "Outi Salmi")))
                .startsWith("Tilanne on muuttunut. Mitään ei tallennettu.")
                .contains("Ehdotus odottaa esihenkilön vahvistusta.");
        assertThat(told()).containsExactly("-");
        assertThat(labels(press(asked, "Vahvista", "Pia Ranta"))).containsExactly("Kumoa", DONE);
        assertThat(Shown.headline(press(told, DONE, "Outi Salmi"))).isEqualTo("Asiakkaalle kerrottu 24.11.2026");
    }

    @Test
    void stays_a_task_among_ones_own_clients_when_the_extract_has_it() {
        named();
        assertThat(Shown.text(talk.said("omat asiakkaani").by("Outi Salmi"))).startsWith("Sinulle ei ole merkitty");
        store.jdbc()
                .sql("update assignment set worker_id = :worker")
                .param("worker", outi.value())
                .update();
        talk.bean(ProposalUpkeep.class).settle(Talk.TODAY);
        talk.turn(Duration.ofDays(3));

        Reply list = ownClients("Outi Salmi");
        assertThat(Shown.text(list)).endsWith("omatyöntekijä, alkaen 1.1.2026\n" + LISTED_TASK);
        assertThat(Shown.headline(press(list, LISTED_DONE, "Outi Salmi"))).isEqualTo("Asiakkaalle kerrottu 27.11.2026");

        Reply later = ownClients("Outi Salmi");
        assertThat(Shown.text(later)).endsWith("omatyöntekijä, alkaen 1.1.2026");
        assertThat(later.choices()).isEmpty();
    }

    @Test
    void is_over_when_somebody_else_was_named_since() {
        storeIsMaster();
        Reply told = named();
        talk.turn(Duration.ofDays(1));
        assertThat(Shown.text(ownClients("Outi Salmi"))).contains(LISTED_TASK);
        press(talk.said("vaihda Virtaselle omatyöntekijäksi Tiina Mäkelä").by("Pia Ranta"), "Tallenna", "Pia Ranta");

        assertThat(Shown.text(press(told, DONE, "Outi Salmi")))
                .startsWith("Tilanne on muuttunut. Mitään ei tallennettu.")
                .contains("Nyt nimettynä: Tiina Mäkelä.", "Nimeäminen on päättynyt.");

        assertThat(told()).containsExactly("-", "-");
        assertThat(Shown.text(ownClients("Tiina Mäkelä"))).contains(LISTED_TASK);
    }

    @Test
    void is_one_task_when_the_same_worker_is_named_again() {
        storeIsMaster();
        named();
        press(talk.said("vaihda Virtaselle omatyöntekijäksi Tiina Mäkelä").by("Pia Ranta"), "Tallenna", "Pia Ranta");
        press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");

        Reply list = ownClients("Outi Salmi");
        assertThat(labels(list)).containsExactly(LISTED_DONE);
        press(list, LISTED_DONE, "Outi Salmi");

        assertThat(told()).containsExactly("2026-11-24 Outi Salmi", "-", "2026-11-24 Outi Salmi");
        assertThat(ownClients("Outi Salmi").choices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | nimeä mut Virtasen omatyöntekijäksi              | omat asiakkaani | Kerro asiakkaalle, kuka on hänen omatyöntekijänsä. | Asiakkaalle kerrottu 24.11.2026
            SV | utse mig till Matti Virtanens egna kontaktperson | mina klienter   | Berätta för klienten vem som är klientens egna kontaktperson. | Klienten informerades 24.11.2026
            EN | make me Matti Virtanen's named worker            | my clients      | Tell the client who their named worker is.  | Client told 24 November 2026
            """)
    void is_a_task_in_each_language_of_a_supervisor_who_names_oneself(
            Language language, String words, String ofOnesOwn, String task, String done) {
        storeIsMaster();
        Wording say = new Wording(language);
        Reply check = talk.said(words).in(language).by("Pia Ranta");
        Reply saved = talk.pressed(choice(check, say.say("save"))).in(language).by("Pia Ranta");
        Reply list = talk.pressed(talk.said(ofOnesOwn)
                        .in(language)
                        .by("Pia Ranta")
                        .choices()
                        .get(0))
                .in(language)
                .by("Pia Ranta");

        assertThat(Shown.text(saved)).contains(task);
        assertThat(Shown.text(list)).containsIgnoringCase(task);
        Reply told = talk.pressed(list.choices().get(0)).in(language).by("Pia Ranta");

        assertThat(Shown.headline(told)).isEqualTo(done);
        assertThat(talk.pressed(choice(saved, say.say("is-told"))).in(language).by("Pia Ranta"))
                .isEqualTo(told);
    }

    private void storeIsMaster() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.assignments.master", "chat"));
    }

    /** By a supervisor; what the new worker hears. */
    private Reply named() {
        press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        return talk.sent().to(outi).get(0);
    }

    private Reply ownClients(String by) {
        return talk.pressed(talk.said("omat asiakkaani").by(by).choices().get(0))
                .by(by);
    }

    private Reply press(Reply card, String label, String by) {
        return talk.pressed(choice(card, label)).by(by);
    }

    private static Choice choice(Reply card, String label) {
        return card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not on " + Shown.text(card)));
    }

    private static List<String> labels(Reply card) {
        return card.choices().stream().map(Choice::label).toList();
    }

    private WorkerId worker(String name) {
        return store.jdbc()
                .sql("select id from worker where display_name = :name")
                .param("name", name)
                .query((row, number) -> new WorkerId(row.getLong("id")))
                .single();
    }

    private List<String> told() {
        return store.jdbc().sql("""
                        select coalesce(cast(p.client_told_on as varchar(10)) || ' ' || w.display_name, '-')
                        from naming_proposal p left join worker w on w.id = p.client_told_by_id order by p.id
                        """).query(String.class).list();
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
