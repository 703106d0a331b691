package fi.omabotti.caseload;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many clients somebody has: numbers, and never a client. */
@OnEveryStore
class CaseloadTest {

    private static final String REFUSED =
            "Yksikön asiakasluettelot ja työntekijöiden asiakasmäärät näkee yksikön esihenkilö.";
    private static final String SEEN = "\nLuvuissa ovat asiakkaat, joiden tiedot voit nähdä.";

    private final TestStore store;
    private final People people;
    private final AtomicInteger numbers = new AtomicInteger();
    private Talk talk;
    private long unit;
    private WorkerId tiina;
    private WorkerId jukka;
    private WorkerId leena;

    CaseloadTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void leenaLeadsTwoWorkers() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Lastensuojelun avohuolto");
        tiina = people.worker("Tiina Mäkelä", unit);
        jukka = people.worker("Jukka Niemi", unit);
        leena = people.worker("Leena Heikkinen");
        people.supervises(leena, unit);
        people.gives(leena, WorkerRole.SUPERVISOR);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void tells_everybody_their_own_numbers() {
        clients(2, "LAPE", NAMED_WORKER, tiina);
        clients(3, "LASU", CHILDS_SOCIAL_WORKER, tiina);
        clients(1, "LAPE", PAIR, tiina);
        clients(7, "LAPE", NAMED_WORKER, jukka);

        assertThat(Shown.text(talk.said("paljonko mulla on asiakkaita").by("Tiina Mäkelä")))
                .isEqualTo("Sinulla on 6 asiakasta\nOmatyöntekijänä: 2\nLapsen asioista vastaavana: 3");
    }

    @Test
    @Rule("P-11")
    void shows_a_supervisor_everybody_of_the_unit_as_bars() {
        clients(9, "LAPE", NAMED_WORKER, tiina);
        clients(12, "LASU", CHILDS_SOCIAL_WORKER, jukka);

        Reply reply = talk.said("tiimin asiakasmäärät").by("Leena Heikkinen");

        assertThat(Shown.text(reply))
                .isEqualTo("Työntekijöiden asiakasmäärät\nJukka Niemi: 12\nTiina Mäkelä: 9\nAsiakkaita yksiköissä: 21\n"
                        + "Lastensuojelu: 12\nLapsiperheiden palvelut: 9" + SEEN);
        assertThat(reply.parts()).hasAtLeastOneElementOfType(Part.Bars.class);
        assertThat(Pages.audited(store)).isEmpty();
        assertThat(events()).isOne();
    }

    @Test
    @Rule("P-11")
    void tells_no_small_number_of_a_service_task_nor_a_total_that_gives_it_away() {
        clients(2, "PAIHDE", NAMED_WORKER, tiina);
        clients(9, "LAPE", NAMED_WORKER, tiina);
        clients(20, "LASU", NAMED_WORKER, tiina);

        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Leena Heikkinen")))
                .contains("Asiakkaita yksiköissä: 31\nLastensuojelu: 20\nLapsiperheiden palvelut, Päihdehuolto: 11\n");

        store.jdbc().sql("delete from assignment").update();
        store.jdbc()
                .sql(
                        "delete from clienthood where service_task_id <> (select id from service_task where task_key = 'PAIHDE')")
                .update();
        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Leena Heikkinen")))
                .contains("Asiakkaita yksiköissä: alle 5\nPäihdehuolto: alle 5\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseload of Tiina Mäkelä",
                "How many clients does Tiina Mäkelä have?",
                "Montako asiakasta Tiina Mäkelällä on?",
                "paljonko tiinalla on asiakkaita",
                "Hur många klienter har Tiina Mäkelä?",
            })
    @Rule("P-11")
    void tells_the_supervisor_of_one_worker(String question) {
        clients(2, "LAPE", NAMED_WORKER, tiina);

        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen")))
                .startsWith("Tiina Mäkelä\n")
                .containsAnyOf("Asiakkaita: 2", "Klienter: 2", "Clients: 2");
        assertThat(Shown.text(talk.said(question).by("Jukka Niemi"))).doesNotContain("Tiina Mäkelä", "2");
    }

    @Test
    @Rule("P-11")
    void is_closed_to_who_leads_no_unit_or_another_one() {
        clients(2, "LAPE", NAMED_WORKER, tiina);
        WorkerId other = people.worker("Outi Salmi", unit);
        people.supervises(other, people.unit("Vammaispalvelut"));
        people.gives(other, WorkerRole.SUPERVISOR);

        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Tiina Mäkelä")))
                .isEqualTo(REFUSED);
        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Outi Salmi")))
                .doesNotContain("Tiina");
        assertThat(Shown.text(talk.said("montako asiakasta Tiina Mäkelällä on").by("Outi Salmi")))
                .isEqualTo("Johtamissasi yksiköissä ei ole tämän nimistä työntekijää.");
        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").inChannelBy("Leena Heikkinen")))
                .startsWith("Vastaan asiakkaita");
    }

    @Test
    @Rule({"P-08", "P-11"})
    void counts_a_restricted_client_for_who_may_see_that_client_alone() {
        clients(2, "LAPE", NAMED_WORKER, tiina);
        people.client("000900", "Elsa", "Åkerblom")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, tiina, unit, "LAPE")
                .withNonDisclosureOrder();

        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Leena Heikkinen")))
                .contains("Tiina Mäkelä: 2");
        assertThat(Shown.text(talk.said("montako asiakasta minulla on").by("Tiina Mäkelä")))
                .startsWith("Sinulla on 3 asiakasta");
        people.gives(leena, WorkerRole.NON_DISCLOSURE);
        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Leena Heikkinen")))
                .contains("Tiina Mäkelä: 3");
    }

    @ParameterizedTest
    @CsvSource({
        "26, '', ''",
        "27, Raja lähellä, Raja on lähellä",
        "30, Raja lähellä, Raja on lähellä",
        "31, Poikkeama, Raja ylittyy",
    })
    void speaks_up_at_27_children_and_of_a_deviation_at_31(int children, String supervisor, String own) {
        clients(children, "LASU", CHILDS_SOCIAL_WORKER, jukka);

        String unitSees = Shown.text(talk.said("ylittyykö 30 lasta kellään").by("Leena Heikkinen"));
        String jukkaSees = Shown.text(talk.said("montako asiakasta mulla on").by("Jukka Niemi"));

        if (supervisor.isEmpty()) {
            assertThat(unitSees + jukkaSees).doesNotContain("13 b §");
        } else {
            assertThat(unitSees)
                    .contains("Jukka Niemi: " + children + ", lapsia " + children)
                    .contains(supervisor + ": Jukka Niemi, lapsia " + children + ", enintään 30");
            assertThat(jukkaSees).contains(own + ": vastaat " + children + " lapsen asioista");
        }
    }

    @Test
    void draws_the_largest_25_and_says_how_many_more() {
        for (int i = 0; i < 30; i++) {
            people.worker("Työntekijä Nro%02d".formatted(i), unit);
        }
        clients(1, "LAPE", NAMED_WORKER, jukka);

        assertThat(Shown.text(talk.said("tiimin asiakasmäärät").by("Leena Heikkinen")))
                .startsWith("Työntekijöiden asiakasmäärät\nJukka Niemi: 1\n")
                .contains("Lisäksi 7 työntekijää");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hur många klienter finns det per kontaktperson i vår enhet?",
                "What is the average caseload in our team?",
                "Ylittyykö jonkun kohdalla kolmenkymmenen lapsen raja?",
                "Kenellä meidän tiimissä on eniten asiakkaita?",
                "asiakasmäärät",
            })
    void is_asked_of_the_unit_in_many_ways(String question) {
        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen"))).contains("Tiina Mäkelä: 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuinka monta asiakasta minulla on?",
                "paljonks mulla on näitä asiakkaita",
                "Mikä on asiakasmääräni tällä hetkellä?",
                "Hur många klienter har jag?",
                "How many clients do I have?",
            })
    void is_asked_of_oneself_in_many_ways(String question) {
        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen")))
                .containsAnyOf("Sinulle ei ole merkitty", "Inga klienter har", "No clients are recorded");
    }

    private void clients(int count, String task, AssignmentRole role, WorkerId worker) {
        for (int i = 0; i < count; i++) {
            people.client("%06d".formatted(numbers.incrementAndGet()), "Aino", "Aalto")
                    .in(unit, task)
                    .has(role, worker, unit, task);
        }
    }

    private int events() {
        return store.jdbc()
                .sql("select count(*) from audit_entry where event = 'CASELOAD_SHOWN'")
                .query(Integer.class)
                .single();
    }
}
