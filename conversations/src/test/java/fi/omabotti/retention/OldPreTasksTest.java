package fi.omabotti.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule("P-16")
class OldPreTasksTest {

    private final TestStore store;

    OldPreTasksTest(TestStore store) {
        this.store = store;
    }

    @Test
    void are_emptied_twelve_months_after_they_were_published_and_keep_their_questions() {
        try (Workshop workshop = new Workshop(store, 3)) {
            answer(workshop);
            workshop.talk.turn(Duration.ofDays(300));
            workshop.freeze();
            workshop.talk.inTransaction(() -> workshop.book().publish(workshop.task));
            workshop.talk.turn(Duration.ofDays(364));
            assertThat(run(workshop).preTasks()).isZero();

            // 2028 is a leap year
            workshop.talk.turn(Duration.ofDays(2));

            assertThat(run(workshop).preTasks()).isEqualTo(2 + 1 + 3);
            assertThat(run(workshop).preTasks()).isZero();
            assertThat(count("pre_task_answer") + count("pre_task_sheet") + count("pre_task_participant"))
                    .isZero();
            assertThat(workshop.now().pack().questions()).hasSize(4);
        }
    }

    @Test
    void are_emptied_too_when_nobody_ever_published_them() {
        try (Workshop workshop = new Workshop(store, 3)) {
            answer(workshop);
            workshop.talk.turn(Duration.ofDays(5 + 365));

            assertThat(run(workshop).preTasks()).isEqualTo(2 + 1 + 3);
            assertThat(count("pre_task_secret")).isZero();
        }
    }

    private static void answer(Workshop workshop) {
        workshop.save(workshop.own(0), Map.of("words", "Hyvin.", "class", "few"));
        workshop.submit(workshop.own(0));
    }

    private static RetentionReport run(Workshop workshop) {
        return workshop.talk.bean(Retention.class).run();
    }

    private int count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
