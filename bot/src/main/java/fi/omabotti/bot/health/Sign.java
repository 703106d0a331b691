package fi.omabotti.bot.health;

import fi.omabotti.bot.auth.SingleFlight;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * One sign of how the bot is. However often it is asked for, it is looked at once in five seconds at most, by one thread, and nobody
 * waits for it longer than two seconds. What goes wrong meanwhile is told by the name of its class: a message may quote a row.
 */
public final class Sign implements HealthIndicator {

    /** Somebody has to see to it, but neither a restart nor another instance would mend it: HTTP 200. */
    public static final Status DEGRADED = new Status("DEGRADED");

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final SingleFlight<Health> looks;
    private final Status unseen;
    private final Clock clock;
    private volatile @Nullable Seen latest;

    private Sign(Supplier<Health> look, Status unseen, Clock clock) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("health-");
        executor.setDaemon(true);
        this.looks = new SingleFlight<>(look, executor);
        this.unseen = unseen;
        this.clock = clock;
    }

    /** What this instance is of no use without: when it cannot be seen, that is DOWN. */
    public static Sign vital(Supplier<Health> look, Clock clock) {
        return new Sign(look, Status.DOWN, clock);
    }

    /** What is only told: when it cannot be seen, that is UNKNOWN. */
    public static Sign told(Supplier<Health> look, Clock clock) {
        return new Sign(look, Status.UNKNOWN, clock);
    }

    @Override
    public Health health() {
        Seen seen = latest;
        if (seen != null && clock.instant().isBefore(seen.at().plus(KEPT))) {
            return seen.health();
        }
        try {
            Health health = looks.run().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            latest = new Seen(clock.instant(), health);
            return health;
        } catch (TimeoutException late) {
            return unseen("no answer in " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException failure) {
            return unseen(String.valueOf(
                    failure.getCause() == null
                            ? null
                            : failure.getCause().getClass().getSimpleName()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return unseen("interrupted");
        }
    }

    private Health unseen(String why) {
        return Health.status(unseen).withDetail("why", why).build();
    }

    private record Seen(Instant at, Health health) {}
}
