package fi.omabotti.caseload;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
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
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Omat asiakkaani": for the assignee alone (P-11), whatever else the assignee is. */
@OnEveryStore
class MyClientsTest {

    private static final String ASKED = "omat asiakkaani";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId tiina;
    private WorkerId outi;

    MyClientsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void tiinaAndOutiShareAUnit() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Perhesosiaalityö");
        tiina = people.worker("Tiina Mäkelä", unit);
        outi = people.worker("Outi Salmi", unit);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    @Rule("P-11")
    void counts_in_the_chat_and_lists_in_the_dialog_by_name_with_role_and_day() {
        people.client("000001", "Elsa Maria", "Åkerblom")
                .in(unit, "LASU")
                .has(CHILDS_SOCIAL_WORKER, tiina, unit, "LASU");
        people.client("000002", "Eino", "Öhman").in(unit, "LAPE").has(NAMED_WORKER, tiina, unit, "LAPE");
        people.client("000003", "Aino", "Zetterberg")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, tiina, unit, "LAPE")
                .has(PAIR, tiina, unit, "LAPE");
        people.client("000004", "Urho", "Uusi").in(unit, "LAPE").has(NAMED_WORKER, outi, unit, "LAPE");

        Reply answer = talk.said(ASKED).by("Tiina Mäkelä");

        assertThat(Shown.text(answer)).isEqualTo("Sinulla on 3 asiakasta");
        assertThat(answer.choices()).hasOnlyElementsOfType(Choice.OpenDialog.class);
        Reply list = pages().press(answer.choices().get(0));
        assertThat(Shown.text(list)).isEqualTo("""
                Sinulla on 3 asiakasta
                Aino Zetterberg, s. 1945, 000003
                omatyöntekijä, alkaen 1.1.2026; työpari, alkaen 1.1.2026
                Elsa Maria Åkerblom, s. 1945, 000001
                lapsen asioista vastaava sosiaalityöntekijä, alkaen 1.1.2026
                Eino Öhman, s. 1945, 000002
                omatyöntekijä, alkaen 1.1.2026""");
        assertThat(list.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
    }

    @Test
    void holds_nobody_of_yesterday_and_nobody_whom_one_stands_in_for() {
        people.client("000001", "Aino", "Aalto")
                .in(unit, "LAPE")
                .had(tiina, unit, "LAPE", LocalDate.of(2026, 2, 1), Talk.TODAY);
        people.client("000002", "Eino", "Elo")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, outi, unit, "LAPE", tiina, Talk.TODAY.plusDays(3));

        Reply answer = talk.said(ASKED).by("Tiina Mäkelä");

        assertThat(Shown.text(answer)).isEqualTo("Sinulle ei ole merkitty asiakkaita");
        assertThat(answer.choices()).isEmpty();
    }

    @Test
    @Rule({"P-08", "P-13"})
    void holds_a_restricted_client_of_ones_own_and_nobody_whom_one_is_disqualified_for() {
        people.client("000001", "Aino", "Aalto")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, tiina, unit, "LAPE")
                .withNonDisclosureOrder();
        people.client("000002", "Eino", "Elo").in(unit, "LAPE").has(NAMED_WORKER, tiina, unit, "LAPE");
        people.recuses(tiina, "000002");

        Reply list = pages().opened(ASKED);

        assertThat(Shown.text(list))
                .isEqualTo("Sinulla on yksi asiakas\nAino Aalto, s. 1945, 000001\n"
                        + "Turvakielto · omatyöntekijä, alkaen 1.1.2026");
        assertThat(list.secrecy()).isEqualTo(Secrecy.RESTRICTED);
    }

    @Test
    @Rule("P-11")
    void is_ones_own_list_whoever_presses_the_button() {
        people.client("000001", "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, tiina, unit, "LAPE");
        WorkerId leena = people.worker("Leena Heikkinen");
        people.supervises(leena, unit);
        people.gives(leena, WorkerRole.SUPERVISOR);
        Choice button = talk.said(ASKED).by("Tiina Mäkelä").choices().get(0);

        for (String other : List.of("Outi Salmi", "Leena Heikkinen")) {
            assertThat(Shown.text(talk.pressed(button).by(other))).isEqualTo("Sinulle ei ole merkitty asiakkaita");
        }
        assertThat(Shown.text(talk.pressed(button).by("Somebody Else"))).startsWith("Palvelen vain");
        assertThat(Shown.text(talk.pressed(button).inChannelBy("Tiina Mäkelä"))).startsWith("Vastaan asiakkaita");
        assertThat(Pages.audited(store)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "500, 50"})
    @Rule("V-10")
    void turns_its_pages_and_leaves_a_line_with_everybody_on_each(int clients, int pages) {
        for (int i = 0; i < clients; i++) {
            people.client("%06d".formatted(i), "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, tiina, unit, "LAPE");
        }

        List<List<String>> read = pages().all(ASKED);

        assertThat(read).hasSize(pages);
        List<String> seen = read.stream().flatMap(List::stream).toList();
        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(clients);
        assertThat(Pages.audited(store)).hasSameSizeAs(seen).containsAll(seen);
        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry where event = 'OWN_CLIENTS_LISTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(pages);
    }

    @Test
    @Rule("P-28")
    void says_how_old_it_is_and_shows_nothing_that_is_too_old() {
        people.client("000001", "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, tiina, unit, "LAPE");
        people.extractTaken(OffsetDateTime.parse("2026-11-24T06:00:00+02:00"));
        assertThat(Shown.text(talk.said(ASKED).by("Tiina Mäkelä"))).endsWith("Tieto haettu 24.11.2026 klo 6.00");

        talk.turn(Duration.ofDays(30));

        assertThat(Shown.text(talk.said(ASKED).by("Tiina Mäkelä"))).startsWith("En näytä nyt asiakkaita");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenen omatyöntekijä minä olen?",
                "omat asiakkaani",
                "listaa mun asiakkaat",
                "ketkä on mulla tällä hetkellä",
                "Vilka klienter är jag egen kontaktperson för?",
                "mina klienter",
                "my clients",
                "Vilka klienter har jag just nu?",
                "visa mina klienter",
                "Which clients am I the named worker for?",
                "show me my clients please",
                "Keitä asiakkaita minulla on tällä hetkellä?",
                "listaappa mun asiakkaat",
                "omat asiakkaat",
                "Kenelle minut on nimetty omatyöntekijäksi?",
                "ketä kaikkia mul on",
                "Saisinko luettelon asiakkaistani?",
                "Vem är jag kontaktperson för?",
            })
    void is_asked_for_in_many_ways(String question) {
        assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä")))
                .containsAnyOf(
                        "Sinulle ei ole merkitty asiakkaita",
                        "Inga klienter har antecknats",
                        "No clients are recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuka on mun asiakkaan Matti Virtasen omatyöntekijä",
                "onko virtanen mun asiakkaita",
                "Är jag kontaktperson för Elsa Åkerblom?",
                "is Matti Virtanen one of my clients",
            })
    void is_not_what_somebody_asks_who_names_a_client(String question) {
        assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä")))
                .doesNotContain("Sinulle ei ole merkitty", "Inga klienter har", "No clients are recorded");
    }

    private Pages pages() {
        return new Pages(talk, "Tiina Mäkelä");
    }
}
