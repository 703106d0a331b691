package fi.omabotti.bot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This instance of the bot among the others, of which one delivers at a time. One that was not seen to count on for a quarter
 * of a minute is taken for dead. Each goes by its own clock and compares it with no other.
 */
@Component
class Instances {

    static final Duration BETWEEN_BEATS = Duration.ofSeconds(3);

    private final String own = UUID.randomUUID().toString();
    private final RunningInstances running;
    private final DeliveryLease lease;
    private final Clock clock;

    Instances(JdbcClient jdbc, Clock clock) {
        this.running = new RunningInstances(jdbc, own);
        this.lease = new DeliveryLease(jdbc, own);
        this.clock = clock;
    }

    String own() {
        return own;
    }

    /** Whether this one may deliver now. */
    boolean isDelivering() {
        return lease.isOurs(clock.instant());
    }

    /** How many others are alive, as far as is known. */
    int others() {
        return running.others();
    }

    /** Whether another one is at something that goes to many. */
    boolean isAnotherBusy() {
        return lease.isAnotherBusy();
    }

    /**
     * Says that this one is alive, and delivers if no other does.
     *
     * @param busy whether it is at something that goes to many
     * @return whether it has just become the one that delivers
     */
    boolean beat(boolean busy) {
        Instant now = clock.instant();
        running.beat(now);
        return lease.renewOrTake(now, busy);
    }

    /** The others need not wait until this one is seen to be dead. */
    void leave() {
        lease.leave();
        running.leave();
    }
}
