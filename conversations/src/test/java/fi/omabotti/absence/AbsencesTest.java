package fi.omabotti.absence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule("V-03")
class AbsencesTest {

    private static final LocalDate TODAY = Talk.TODAY;

    private final TestStore store;
    private final People people;
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private Talk talk;
    private Absences absences;
    private WorkerId tiina;
    private WorkerId outi;

    AbsencesTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void two_workers() {
        store.empty();
        talk = new Talk(store);
        absences = talk.bean(Absences.class);
        long unit = people.unit("Perhesosiaalityö");
        tiina = people.worker("Tiina Mäkelä", unit);
        outi = people.worker("Outi Salmi", unit);
    }

    @AfterEach
    void hang_up() {
        two.shutdownNow();
        talk.close();
    }

    @Test
    void know_who_is_away_on_which_day_covered_or_not() {
        people.away(tiina, TODAY, TODAY.plusDays(2), outi, "DECLINED");
        people.away(tiina, TODAY.plusDays(3), TODAY.plusDays(4), outi, "CANCELLED");

        assertThat(Stream.of(-1, 0, 2, 3).map(days -> absences.isAway(tiina, TODAY.plusDays(days))))
                .containsExactly(false, true, true, false);
        assertThat(absences.isAway(outi, TODAY)).isFalse();
    }

    @Test
    void never_overlap_when_two_are_told_at_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            LocalDate first = TODAY.plusDays(3L * round);
            List<Boolean> told = atOnce(
                    tells(new Days(first, first.plusDays(1)), "one " + round),
                    tells(new Days(first.plusDays(1), first.plusDays(2)), "other " + round));

            assertThat(told).containsExactlyInAnyOrder(true, false);
        }
        assertThat(absences.comingUp(tiina)).hasSize(10);
    }

    @Test
    void are_told_once_when_a_button_is_pressed_twice_at_once() throws Exception {
        Days days = new Days(TODAY, TODAY);

        assertThat(atOnce(tells(days, "card"), tells(days, "card"))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void are_covered_or_cancelled_but_not_both() throws Exception {
        for (int round = 0; round < 10; round++) {
            people.away(tiina, TODAY.plusDays(round), TODAY.plusDays(round), outi, "ASKED");
            AbsenceId id = absences.comingUp(tiina).get(0).id();

            List<Boolean> done = atOnce(
                    () -> talk.inTransaction(() -> absences.answer(id, outi, AbsenceState.COVERED)),
                    () -> talk.inTransaction(() -> absences.cancel(id, tiina)));

            assertThat(done.get(1)).isTrue();
            assertThat(absences.find(id).orElseThrow().state()).isEqualTo(AbsenceState.CANCELLED);
        }
    }

    private Callable<Boolean> tells(Days days, String card) {
        return () -> talk.inTransaction(() ->
                absences.tell(tiina, days, outi, card).fold(told -> true, toldBefore -> false, overlapping -> false));
    }

    private List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> both = Stream.of(one, other)
                .map(task -> two.submit(() -> {
                    start.await();
                    return task.call();
                }))
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }
}
