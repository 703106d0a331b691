package fi.omabotti.caseload;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
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

/** in the store as it is today, for whoever leads the unit. */
@OnEveryStore
class DeviationsTest {

    private static final String ASKED = "poikkeamat";
    private static final String NONE = "Poikkeamia ei ole";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId social;
    private WorkerId instructor;
    private WorkerId leena;

    DeviationsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void leenaLeadsAUnit() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Lastensuojelun avohuolto");
        social = people.worker("Tiina Mäkelä", unit);
        set("qualification", "SOCIAL_WORKER", social);
        instructor = people.worker("Jukka Niemi", unit);
        leena = people.worker("Leena Heikkinen");
        people.supervises(leena, unit);
        people.gives(leena, WorkerRole.SUPERVISOR);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void counts_in_the_chat_and_lists_in_the_dialog_by_name() {
        people.client("000002", "Eino", "Elo")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, social, unit, "LAPE")
                .has(NAMED_WORKER, instructor, unit, "LAPE");
        people.client("000001", "Aino", "Aalto").in(unit, "LASU").has(CHILDS_SOCIAL_WORKER, instructor, unit, "LASU");
        String child =
                "Lapsen asioista vastaava sosiaalityöntekijä puuttuu, ei ole sosiaalityöntekijä tai heitä on monta";

        Reply answer = talk.said(ASKED).by("Leena Heikkinen");

        assertThat(Shown.text(answer))
                .isEqualTo("Poikkeamia on 2 asiakkaalla\nUseampi kuin yksi omatyöntekijä: 1\n" + child + ": 1");
        assertThat(answer.choices()).hasOnlyElementsOfType(Choice.OpenDialog.class);
        assertThat(Shown.text(pages().opened(ASKED)))
                .isEqualTo("Poikkeamia on 2 asiakkaalla\nAino Aalto, s. 1945, 000001\n" + child
                        + "\nEino Elo, s. 1945, 000002\nUseampi kuin yksi omatyöntekijä");
    }

    @Test
    void finds_nothing_wrong_with_what_is_right() {
        people.client("000001", "Aino", "Aalto")
                .in(unit, "LASU")
                .has(CHILDS_SOCIAL_WORKER, social, unit, "LASU")
                .has(PAIR, instructor, unit, "LASU");
        needsSupport(people.client("000002", "Eino", "Elo")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, instructor, unit, "LAPE")
                .has(PAIR, social, unit, "LAPE"));
        people.client("000003", "Iida", "Ilo")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, social, unit, "LAPE")
                .had(instructor, unit, "LAPE", LocalDate.of(2026, 2, 1), Talk.TODAY);
        set("employer", "Päijät-Hämeen hyvinvointialue", social);
        set("employer", "Egentliga Finlands välfärdsområde", instructor);

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "31, UNCOVERED, true",
        "31, DECLINED, true",
        "30, UNCOVERED, false",
        "31, COVERED, false",
        "31, CANCELLED, false"
    })
    void sees_a_long_absence_without_a_substitute(int days, String state, boolean seen) {
        people.client("000001", "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, social, unit, "LAPE");
        people.away(
                social,
                Talk.TODAY.minusDays(2),
                Talk.TODAY.plusDays(days - 3),
                state.equals("UNCOVERED") ? null : instructor,
                state);

        String text = Shown.text(talk.said(ASKED).by("Leena Heikkinen"));

        assertThat(text.contains("Työntekijä on yli 30 päivää poissa ilman sijaista: 1"))
                .isEqualTo(seen);
    }

    @Test
    void sees_a_child_without_or_with_two_responsible_workers() {
        people.client("000001", "Aino", "Aalto").in(unit, "LASU").has(NAMED_WORKER, social, unit, "LASU");
        WorkerId other = people.worker("Outi Salmi", unit);
        set("qualification", "SOCIAL_WORKER", other);
        people.client("000002", "Eino", "Elo")
                .in(unit, "LASU")
                .has(CHILDS_SOCIAL_WORKER, social, unit, "LASU")
                .has(CHILDS_SOCIAL_WORKER, other, unit, "LASU");

        assertThat(Shown.text(pages().opened(ASKED))).contains("000001", "000002");
    }

    @Test
    void sees_special_support_without_a_social_worker_and_leaves_who_has_nobody_to_the_other_list() {
        needsSupport(
                people.client("000001", "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, instructor, unit, "LAPE"));
        needsSupport(people.client("000002", "Eino", "Elo").in(unit, "LAPE"));

        assertThat(Shown.text(pages().opened(ASKED)))
                .endsWith("Aino Aalto, s. 1945, 000001\nErityinen tuki ilman sosiaalityöntekijää");
    }

    @ParameterizedTest
    @CsvSource({
        "last_day, 2026-11-23, Työntekijä ei ole enää palveluksessa",
        "last_day, 2026-11-24, ''",
        "left_list_on, 2026-11-24, Työntekijä ei ole enää palveluksessa",
        "left_list_on, 2026-11-25, ''",
        "employer, Hoiva Oy, Työntekijä ei ole hyvinvointialueen palveluksessa",
        "employer, HYVINVOINTIYHTYMÄ, ''",
    })
    void sees_who_has_left_or_is_not_of_the_county(String column, String value, String deviation) {
        people.client("000001", "Aino", "Aalto").in(unit, "LAPE").has(NAMED_WORKER, instructor, unit, "LAPE");
        set(column, column.equals("employer") ? value : LocalDate.parse(value), instructor);

        if (deviation.isEmpty()) {
            assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo(NONE);
        } else {
            assertThat(Shown.text(pages().opened(ASKED))).endsWith("000001\n" + deviation);
        }
    }

    @Test
    void speaks_of_a_social_worker_with_31_children() {
        for (int i = 0; i < 31; i++) {
            people.client(number(i), "Aino", "Aalto").in(unit, "LASU").has(CHILDS_SOCIAL_WORKER, social, unit, "LASU");
        }

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen")))
                .isEqualTo(NONE + "\nPoikkeama: Tiina Mäkelä, lapsia 31, enintään 30 (lastensuojelulaki 13 b §)");
    }

    @Test
    @Rule("P-07")
    void says_nothing_of_what_another_unit_does() {
        long other = people.unit("Lastensuojelun sijaishuolto");
        needsSupport(people.client("000001", "Aino", "Aalto").in(other, "LASU"));
        people.client("000002", "Eino", "Elo")
                .in(other, "LASU")
                .in(unit, "LAPE")
                .has(NAMED_WORKER, social, unit, "LAPE");

        assertThat(Shown.text(talk.said(ASKED).by("Leena Heikkinen"))).isEqualTo(NONE);
    }

    @Test
    @Rule({"P-08", "P-11", "P-13"})
    void is_for_whoever_leads_the_unit_and_never_holds_a_restricted_client() {
        people.client("000001", "Aino", "Aalto").in(unit, "LASU").withNonDisclosureOrder();
        people.client("000002", "Eino", "Elo").in(unit, "LASU");
        people.client("000003", "Iida", "Ilo").in(unit, "LASU");
        people.recuses(leena, "000003");
        people.gives(leena, WorkerRole.NON_DISCLOSURE);
        Choice button = talk.said(ASKED).by("Leena Heikkinen").choices().get(0);

        assertThat(Shown.text(pages().press(button))).contains("000002").doesNotContain("000001", "000003");
        assertThat(Shown.text(talk.pressed(button).by("Tiina Mäkelä"))).startsWith("Yksikön asiakasluettelot");
        assertThat(Shown.text(talk.pressed(button).inChannelBy("Leena Heikkinen")))
                .startsWith("Vastaan asiakkaita");
        assertThat(Pages.audited(store)).containsExactly("000002");
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "11, 2"})
    @Rule("V-10")
    void turns_its_pages_and_leaves_a_line_with_everybody_on_each(int clients, int pages) {
        for (int i = 0; i < clients; i++) {
            people.client(number(i), "Aino", "Aalto").in(unit, "LASU");
        }

        List<List<String>> read = pages().all(ASKED);

        assertThat(read).hasSize(pages);
        List<String> seen = read.stream().flatMap(List::stream).toList();
        assertThat(seen).doesNotHaveDuplicates().hasSize(clients);
        assertThat(Pages.audited(store)).hasSameSizeAs(seen).containsAll(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Näytä yksikköni poikkeamat", "avvikelser", "visa avvikelser i min enhet", "deviations"})
    void are_asked_for_in_many_ways(String question) {
        assertThat(Shown.text(talk.said(question).by("Leena Heikkinen")))
                .containsAnyOf(NONE, "Det finns inga avvikelser", "There are no deviations");
    }

    private Pages pages() {
        return new Pages(talk, "Leena Heikkinen");
    }

    private void needsSupport(People.Client client) {
        store.jdbc()
                .sql("update clienthood set special_support = true where client_id = ?")
                .param(client.id().value())
                .update();
    }

    private void set(String column, Object value, WorkerId worker) {
        store.jdbc()
                .sql("update worker set " + column + " = ? where id = ?")
                .params(value, worker.value())
                .update();
    }

    private static String number(int i) {
        return "%06d".formatted(100 + i);
    }
}
