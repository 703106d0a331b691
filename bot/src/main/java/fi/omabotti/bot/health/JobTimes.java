package fi.omabotti.bot.health;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether jobs are begun when they are due, by whichever instance, and come to a good end. */
final class JobTimes {

    /** The scheduler looks every five seconds, and what an instance was at when it died is taken over after a minute. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final int MANY_FAILURES = 3;

    private final JdbcClient jdbc;

    JobTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Time(
            String taskName,
            OffsetDateTime executionTime,
            boolean picked,
            @Nullable Integer consecutiveFailures) {

        boolean isLate(Instant now) {
            return !picked && executionTime.toInstant().plus(LATE).isBefore(now);
        }

        boolean fails() {
            return consecutiveFailures != null && consecutiveFailures >= MANY_FAILURES;
        }
    }

    Health health(Instant now) {
        List<Time> times = jdbc.sql(
                        "select task_name, execution_time, picked, consecutive_failures from scheduled_tasks")
                .query(Time.class)
                .list();
        List<String> late = times.stream()
                .filter(it -> it.isLate(now))
                .map(Time::taskName)
                .sorted()
                .toList();
        List<String> failing =
                times.stream().filter(Time::fails).map(Time::taskName).sorted().toList();
        return (late.isEmpty() && failing.isEmpty() ? Health.up() : Health.status(Sign.DEGRADED))
                .withDetail("jobs", times.size())
                .withDetail("late", late)
                .withDetail("failing", failing)
                .build();
    }
}
