package fi.omabotti.caseload;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no named worker, for whoever leads the unit. */
@OnEveryStore
class UnassignedTest {

    private static final String ASKED = "keneltä puuttuu omatyöntekijä";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId leena;
    private WorkerId tiina;

    UnassignedTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void leenaLeadsAUnit() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", unit);
        leena = people.worker("Leena Heikkinen");
        people.supervises(leena, unit);
        people.gives(leena, WorkerRole.SUPERVISOR);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    @Rule("P-11")
    void counts_in_the_chat_and_names_nobody_there() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK");
        longTerm("000002", "Eino", "Elo");

        Reply reply = talk.said(ASKED).by("Leena Heikkinen");

        assertThat(Shown.text(reply))
                .isEqualTo(
                        "Omatyöntekijä puuttuu 2 asiakkaalta\nPitkäaikainen tuen tarve: 1\nPerustetta ei ole kirjattu: 1");
        assertThat(reply.choices()).hasOnlyElementsOfType(Choice.OpenDialog.class);
        assertThat(reply.secrecy()).isEqualTo(Secrecy.OPEN);
    }

    @Test
    void lists_the_most_urgent_first_and_among_them_who_has_waited_longest() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK");
        clienthood("000001", Talk.TODAY.minusDays(1));
        temporary("000002", "Eino", "Elo", Need.RECURRING);
        longTerm("000003", "Iida", "Ilo");
        clienthood("000003", Talk.TODAY.minusDays(12));
        longTerm("000004", "Urho", "Uusi").had(tiina, unit, "IAK", LocalDate.of(2026, 2, 1), Talk.TODAY.minusDays(40));

        Reply list = opened();

        assertThat(Shown.text(list)).isEqualTo("""
                Omatyöntekijä puuttuu 4 asiakkaalta
                Urho Uusi, s. 1945, 000004
                Pitkäaikainen tuen tarve, 40 päivää
                Iida Ilo, s. 1945, 000003
                Pitkäaikainen tuen tarve, 12 päivää
                Eino Elo, s. 1945, 000002
                Tuen tarve ei ole enää tilapäinen, 327 päivää
                Aino Aalto, s. 1945, 000001
                Perustetta ei ole kirjattu, 1 päivä""");
        assertThat(list.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
    }

    @Test
    void leaves_out_who_has_somebody_or_a_valid_reason() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK").has(NAMED_WORKER, tiina, unit, "IAK");
        people.client("000002", "Eino", "Elo").in(unit, "LASU").has(CHILDS_SOCIAL_WORKER, tiina, unit, "LASU");
        temporary("000003", "Iida", "Ilo", Need.TEMPORARY);
        need(
                people.client("000004", "Urho", "Uusi").notNamed(unit, "IAK", NotNamedReason.OTHER_RESPONSIBLE),
                "LONG_TERM");
        people.client("000005", "Elli", "Erä").notNamed(unit, "IAK", NotNamedReason.CLIENT_DECLINES);
        people.client("000006", "Otto", "Oja").until(unit, "IAK", Talk.TODAY);

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo("Omatyöntekijä ei puutu keneltäkään");
    }

    @Test
    void counts_a_pair_and_a_worker_of_yesterday_for_nobody() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK").has(PAIR, tiina, unit, "IAK");
        people.client("000002", "Eino", "Elo")
                .in(unit, "IAK")
                .had(tiina, unit, "IAK", LocalDate.of(2026, 2, 1), Talk.TODAY);

        assertThat(Shown.text(opened())).contains("000001", "Eino Elo", "Perustetta ei ole kirjattu, alle päivän");
    }

    @Test
    void asks_a_reason_of_all_of_a_clients_units_as_the_import_does() {
        long other = people.unit("Vammaispalvelut");
        people.client("000001", "Aino", "Aalto")
                .in(unit, "IAK")
                .notNamed(other, "VAMMA", NotNamedReason.ASSESSMENT_PENDING);

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo("Omatyöntekijä ei puutu keneltäkään");
    }

    @Test
    @Rule({"P-08", "P-13"})
    void never_holds_a_restricted_client_nor_one_whom_the_supervisor_is_disqualified_for() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK").withNonDisclosureOrder();
        people.client("000002", "Eino", "Elo").in(unit, "IAK");
        people.recuses(leena, "000002");
        people.client("000003", "Leena", "Heikkinen").in(unit, "IAK");
        people.gives(leena, WorkerRole.NON_DISCLOSURE);

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo("Omatyöntekijä ei puutu keneltäkään");
    }

    @Test
    @Rule("P-11")
    void is_for_whoever_leads_the_unit_alone() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK");
        Choice button = talk.said(ASKED).by("Leena Heikkinen").choices().get(0);
        WorkerId other = people.worker("Outi Salmi", unit);
        people.supervises(other, people.unit("Vammaispalvelut"));
        people.gives(other, WorkerRole.SUPERVISOR);
        people.gives(people.worker("Jukka Niemi"), WorkerRole.SUPERVISOR);
        String refused = "Yksikön asiakasluettelot ja työntekijöiden asiakasmäärät näkee yksikön esihenkilö.";

        assertThat(Shown.text(talk.said(ASKED).by("Tiina Mäkelä"))).isEqualTo(refused);
        assertThat(Shown.text(talk.pressed(button).by("Tiina Mäkelä"))).isEqualTo(refused);
        assertThat(Shown.text(talk.said(ASKED).by("Jukka Niemi"))).isEqualTo(refused);
        assertThat(Shown.text(talk.said(ASKED).by("Outi Salmi"))).isEqualTo("Omatyöntekijä ei puutu keneltäkään");
        assertThat(Shown.text(talk.pressed(button).by("Outi Salmi"))).doesNotContain("000001");
        assertThat(Shown.text(talk.said(ASKED).by("Somebody Else"))).startsWith("Palvelen vain");
        assertThat(Pages.audited(store)).isEmpty();
    }

    @Test
    @Rule("P-01")
    void is_shown_in_the_own_chat_only() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK");
        Choice button = talk.said(ASKED).by("Leena Heikkinen").choices().get(0);

        assertThat(Shown.text(talk.said(ASKED).inChannelBy("Leena Heikkinen"))).startsWith("Vastaan asiakkaita");
        assertThat(Shown.text(talk.pressed(button).inChannelBy("Leena Heikkinen")))
                .startsWith("Vastaan asiakkaita");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "500, 50"})
    @Rule("V-10")
    void turns_its_pages_and_leaves_a_line_with_everybody_on_each(int clients, int pages) {
        for (int i = 0; i < clients; i++) {
            people.client(number(i), "Aino", "Aalto").in(unit, "IAK");
        }

        List<List<String>> read = pages().all(ASKED);

        assertThat(read).hasSize(pages);
        List<String> seen = read.stream().flatMap(List::stream).toList();
        assertThat(seen).doesNotHaveDuplicates().hasSize(clients);
        assertThat(Pages.audited(store)).hasSameSizeAs(seen).containsAll(seen);
        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry where event = 'UNASSIGNED_LISTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(pages);
    }

    @Test
    void goes_back_and_shows_the_last_page_when_the_list_has_become_shorter() {
        for (int i = 0; i < 11; i++) {
            people.client(number(i), "Aino", "Aalto").in(unit, "IAK");
        }
        Reply second = pages().press(Pages.next(opened()));

        assertThat(Shown.text(second)).contains("11–11 / 11", number(10));
        assertThat(second.choices()).extracting(Choice::label).containsExactly("Edelliset");
        Choice next = Pages.next(pages().press(second.choices().get(0)));
        store.jdbc()
                .sql("delete from clienthood where client_id = (select max(id) from client)")
                .update();
        Reply shorter = pages().press(next);
        assertThat(Shown.text(shorter)).contains("Omatyöntekijä puuttuu 10 asiakkaalta", number(9));
        assertThat(shorter.choices()).isEmpty();
    }

    @Test
    @Rule("V-24")
    void is_closed_with_all_look_ups() {
        people.client("000001", "Aino", "Aalto").in(unit, "IAK");
        WorkerId main = people.worker("Pekka Pää");
        people.gives(main, WorkerRole.MAIN_USER);
        Choice button = talk.said(ASKED).by("Leena Heikkinen").choices().get(0);
        talk.said("asiakashaut pois").by("Pekka Pää");

        assertThat(Shown.text(talk.pressed(button).by("Leena Heikkinen"))).startsWith("Asiakashaut on keskeytetty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ketkä yksikköni asiakkaat ovat ilman omatyöntekijää?",
                "keneltä puuttuu omatyöntekijä työikäisissä",
                "montako asiakasta ilman omista",
                "Ketkä yksikkömme asiakkaista ovat vailla omatyöntekijää?",
                "kellä ei oo viel omista",
                "Näytä ne, joille ei ole nimetty ketään",
                "ilman omatyöntekijää olevat",
                "Montako asiakasta on vielä ilman omatyöntekijää?",
                "Onko meillä asiakkaita, joilta omatyöntekijä puuttuu?",
                "kenelta puuttuu omatyontekija",
                "Vilka klienter saknar egen kontaktperson?",
                "vilka saknar egen kontaktperson",
                "Lista klienter som inte har någon kontaktperson",
                "Finns det klienter utan kontaktperson i min enhet?",
                "clients without a named worker in my unit",
                "Clients in my unit who still lack a named worker",
                "who has no named worker yet?",
            })
    void is_asked_for_in_many_ways(String question) {
        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen")))
                .containsAnyOf(
                        "Omatyöntekijä ei puutu keneltäkään",
                        "Ingen klient saknar egen kontaktperson",
                        "No client lacks a named worker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puuttuuko Matti Virtaselta omatyöntekijä",
                "onko Virtanen ilman omatyöntekijää",
                "Onko Matti Virtanen klient utan kontaktperson",
                "does Matti Virtanen lack a named worker",
            })
    void is_not_what_somebody_asks_who_names_a_client(String question) {
        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen")))
                .doesNotContain("Omatyöntekijä ei puutu", "Ingen klient saknar", "No client lacks");
    }

    private People.Client longTerm(String number, String given, String family) {
        return need(people.client(number, given, family).in(unit, "IAK"), "LONG_TERM");
    }

    private void temporary(String number, String given, String family, Need need) {
        need(people.client(number, given, family).notNamed(unit, "IAK", NotNamedReason.TEMPORARY_NEED), need.name());
    }

    private People.Client need(People.Client client, String need) {
        store.jdbc()
                .sql("update clienthood set need = ? where client_id = ?")
                .params(need, client.id().value())
                .update();
        return client;
    }

    private void clienthood(String number, LocalDate since) {
        store.jdbc()
                .sql(
                        "update clienthood set since = ? where client_id = (select id from client where client_number = ?)")
                .params(since, number)
                .update();
    }

    private Pages pages() {
        return new Pages(talk, "Leena Heikkinen");
    }

    private Reply opened() {
        return pages().opened(ASKED);
    }

    private static String number(int i) {
        return "%06d".formatted(100 + i);
    }
}
