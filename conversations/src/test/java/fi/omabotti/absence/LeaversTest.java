package fi.omabotti.absence;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
class LeaversTest {

    private static final LocalDate TODAY = Talk.TODAY;

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long families;
    private WorkerId tiina;
    private WorkerId eeva;

    LeaversTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void a_worker_with_three_clients() {
        store.empty();
        talk = new Talk(store);
        families = people.unit("Perhesosiaalityö");
        tiina = people.worker("Tiina Mäkelä", families);
        eeva = people.worker("Eeva Johtava");
        people.supervises(eeva, families);
        for (String number : List.of("000001", "000002", "000003")) {
            people.client(number, "Matti", "Virtanen").in(families, "LAPE").has(NAMED_WORKER, tiina, families, "LAPE");
        }
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void leave_a_number_and_no_names_to_the_supervisor_once() {
        run();
        assertThat(told()).isEmpty();

        people.leaves(tiina, TODAY);
        run();
        run();
        talk.turn(Duration.ofDays(1));
        run();

        assertThat(told()).hasSize(1);
        assertThat(store.jdbc()
                        .sql("select event || ' ' || worker_id || ' ' || subject from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("LEAVERS_CLIENTS_COUNTED " + eeva.value() + " worker/" + tiina.value());
        assertThat(told().get(0))
                .startsWith("Työntekijältä, joka ei ole enää palveluksessa, jäi yksikköösi 3 asiakasta.")
                .doesNotContain("Mäkelä", "Virtanen");
    }

    @Test
    void are_told_of_on_the_day_after_their_last() {
        store.jdbc()
                .sql("update worker set last_day = ? where id = ?")
                .params(TODAY, tiina.value())
                .update();
        run();
        assertThat(told()).isEmpty();

        talk.turn(Duration.ofDays(1));
        run();
        assertThat(told()).hasSize(1);
    }

    @Test
    @Rule("P-08")
    void are_counted_by_the_clients_whom_the_supervisor_may_see() {
        people.client("000004", "Elsa", "Åkerblom")
                .in(families, "LAPE")
                .has(NAMED_WORKER, tiina, families, "LAPE")
                .withNonDisclosureOrder();
        people.recuses(eeva, "000003");
        people.leaves(tiina, TODAY);

        run();

        assertThat(told().get(0)).contains(" 2 asiakasta");
    }

    @Test
    void are_not_told_of_to_other_supervisors_nor_of_ended_assignments() {
        WorkerId other = people.worker("Olli Outo");
        people.supervises(other, people.unit("Ikäkuunto"));
        people.leaves(tiina, TODAY);
        store.jdbc().sql("update assignment set until = ?").param(TODAY).update();

        run();

        assertThat(told()).isEmpty();
        assertThat(talk.sent().to(other)).isEmpty();
    }

    private void run() {
        talk.bean(Leavers.class).tellSupervisors();
    }

    private List<String> told() {
        return talk.sent().to(eeva).stream().map(Shown::text).toList();
    }
}
