package fi.omabotti.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Rule("P-11")
class TaskCountTest {

    @Test
    void tells_every_number_when_none_is_small() {
        assertThat(TaskCount.withoutSmall(List.of(new TaskCount("A", 5), new TaskCount("B", 120))))
                .containsExactly(new TaskCount("B", 120), new TaskCount("A", 5));
    }

    @Test
    void puts_a_small_number_together_with_the_next_one() {
        assertThat(TaskCount.withoutSmall(
                        List.of(new TaskCount("C", 1), new TaskCount("A", 8), new TaskCount("B", 120))))
                .containsExactly(new TaskCount("B", 120), new TaskCount("A, C", 9));
    }

    @Test
    void keeps_only_what_is_small_altogether() {
        List<TaskCount> told = TaskCount.withoutSmall(List.of(new TaskCount("A", 1), new TaskCount("B", 2)));

        assertThat(told).containsExactly(new TaskCount("A, B", 3));
        assertThat(told.get(0).isToldAsNumber()).isFalse();
    }

    @Test
    void leaves_nothing_to_subtract_whatever_the_numbers_are() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<TaskCount> counts = new ArrayList<>();
            for (int task = random.nextInt(7); task >= 0; task--) {
                counts.add(new TaskCount("task " + task, 1 + random.nextInt(random.nextBoolean() ? 6 : 60)));
            }

            List<TaskCount> told = TaskCount.withoutSmall(counts);

            int total = counts.stream().mapToInt(TaskCount::clients).sum();
            assertThat(told.stream().mapToInt(TaskCount::clients).sum()).isEqualTo(total);
            assertThat(told).allMatch(it -> it.isToldAsNumber() || total < TaskCount.FEWEST_TOLD);
            assertThat(told)
                    .allMatch(it -> counts.contains(it) || it.task().contains(", "), "one task, or several together");
        }
    }
}
