package fi.omabotti.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import fi.omabotti.bot.log.TraceId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When jobs run, and that they do so once, on each database. */
@OnEveryStore
@ExtendWith(OutputCaptureExtension.class)
class JobTest {

    private final TestStore store;

    JobTest(TestStore store) {
        this.store = store;
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        store.jdbc().sql("delete from scheduled_tasks").update();
    }

    @Test
    void of_two_instances_one_does_a_job_that_is_due() {
        AtomicInteger done = new AtomicInteger();
        Job job = Job.every(Duration.ofDays(1), "count", done::incrementAndGet);

        try (Instance first = new Instance(job);
                Instance second = new Instance(job)) {
            await().until(() -> lastSuccesses() == 1);
            first.lookAgain();
            second.lookAgain();
        }

        assertThat(done).hasValue(1);
    }

    @Test
    void a_job_that_fails_names_its_failure_and_not_its_message(CapturedOutput output) {
        Job job = Job.every(Duration.ofDays(1), "fail", () -> {
            throw new IllegalStateException("Kanarialintu");
        });

        try (Instance instance = new Instance(job)) {
            instance.lookAgain();
            await().until(() -> output.toString().contains("Job fail failed"));
        }

        assertThat(output)
                .contains("Job fail failed: java.lang.IllegalStateException")
                .doesNotContain("Kanarialintu");
    }

    @Test
    void each_run_has_an_id_of_its_own_in_the_log() {
        List<String> ids = new CopyOnWriteArrayList<>();
        Runnable work = () -> ids.add(String.valueOf(MDC.get(TraceId.FIELD)));
        Job job = Job.every(Duration.ofDays(1), "traced", work);

        for (int runs = 1; runs <= 2; runs++) {
            store.jdbc().sql("delete from scheduled_tasks").update();
            try (Instance instance = new Instance(job)) {
                instance.lookAgain();
                await().until(() -> lastSuccesses() == 1);
            }
        }

        assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.matches("[0-9a-f]{16}"));
    }

    @Test
    void days_and_weeks_are_those_of_finland_in_summer_and_in_winter() {
        Job daily = Job.daily(LocalTime.of(3, 0), "daily", () -> {});
        Job weekly = Job.weekly(DayOfWeek.MONDAY, LocalTime.of(6, 0), "weekly", () -> {});

        assertThat(after("2026-11-24T09:00:00Z", daily)).isEqualTo("2026-11-25T01:00:00Z");
        assertThat(after("2026-06-24T09:00:00Z", daily)).isEqualTo("2026-06-25T00:00:00Z");
        assertThat(after("2026-11-24T09:00:00Z", weekly)).isEqualTo("2026-11-30T04:00:00Z");
        assertThat(after("2026-06-24T09:00:00Z", weekly)).isEqualTo("2026-06-29T03:00:00Z");
    }

    private long lastSuccesses() {
        return store.jdbc()
                .sql("select count(*) from scheduled_tasks where last_success is not null and picked = false")
                .query(Long.class)
                .single();
    }

    /** One bot of several on the same database. */
    private final class Instance implements AutoCloseable {

        private final Scheduler scheduler;

        Instance(Job job) {
            scheduler = Scheduler.create(store.source())
                    .startTasks(job.task())
                    .threads(1)
                    .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                    .failureLogging(LogLevel.OFF, false)
                    .build();
            scheduler.start();
        }

        void lookAgain() {
            scheduler.triggerCheckForDueExecutions();
        }

        @Override
        public void close() {
            scheduler.stop();
        }
    }

    private static Instant after(String moment, Job job) {
        return job.schedule().getInitialExecutionTime(Instant.parse(moment));
    }
}
