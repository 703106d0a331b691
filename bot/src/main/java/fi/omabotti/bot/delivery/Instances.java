package fi.omabotti.bot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which instances of the bot run, and which of them delivers: one at a time. Each counts on in a row of its own; one that was
 * not seen to count on for half a minute is taken for dead. Each goes by its own clock and compares it with no other.
 */
@Component
class Instances {

    static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);

    private static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    /** Who could not say for so long that it is alive delivers no more: well before another begins. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(20);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String own = UUID.randomUUID().toString();
    private final Map<String, Sighting> seen = new HashMap<>();
    private Sighting delivering = new Sighting(-1, "", Instant.MIN);
    private volatile Instant ours = Instant.MIN;
    private volatile int others;
    private volatile boolean othersBusy;

    /** Since when a number was seen not to have changed. */
    private record Sighting(long beat, String instance, Instant since) {}

    /** Who delivers, in the database. */
    private record Delivering(String instance, long beat, boolean isBusy) {}

    Instances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String own() {
        return own;
    }

    /** Whether this one may deliver now. */
    boolean isDelivering() {
        return clock.instant().isBefore(later(ours, GOOD_FOR));
    }

    /** How many others are alive, as far as is known. */
    int others() {
        return others;
    }

    /** Whether another one is at something that goes to many. */
    boolean isAnotherBusy() {
        return othersBusy;
    }

    /**
     * Says that this one is alive, and delivers if no other does.
     *
     * @param busy whether it is at something that goes to many
     * @return whether it has just become the one that delivers
     */
    boolean beat(boolean busy) {
        Instant now = clock.instant();
        if (update("update running_instance set beat = beat + 1 where instance = :own") == 0) {
            update("insert into running_instance (instance, beat) values (:own, 0)");
        }
        lookAround(now);
        return !renew(now, busy) && take(now);
    }

    /** The others need not wait until this one is seen to be dead. */
    void leave() {
        ours = Instant.MIN;
        update("update delivering_instance set instance = '', is_busy = false where instance = :own");
        update("delete from running_instance where instance = :own");
    }

    private void lookAround(Instant now) {
        Set<String> gone = new HashSet<>(seen.keySet());
        jdbc.sql("select instance, beat from running_instance where instance <> :own")
                .param("own", own)
                .query(row -> {
                    String instance = row.getString("instance");
                    long beat = row.getLong("beat");
                    gone.remove(instance);
                    seen.put(instance, sighting(seen.get(instance), instance, beat, now));
                });
        seen.keySet().removeAll(gone);
        seen.values().stream()
                .filter(it -> !now.isBefore(it.since().plus(FORGOTTEN_AFTER)))
                .forEach(this::forget);
        others = (int) seen.values().stream()
                .filter(it -> now.isBefore(it.since().plus(DEAD_AFTER)))
                .count();
    }

    private static Sighting sighting(@Nullable Sighting last, String instance, long beat, Instant now) {
        return last != null && last.beat() == beat && last.instance().equals(instance)
                ? last
                : new Sighting(beat, instance, now);
    }

    private void forget(Sighting dead) {
        jdbc.sql("delete from running_instance where instance = :instance and beat = :beat")
                .param("instance", dead.instance())
                .param("beat", dead.beat())
                .update();
    }

    private boolean renew(Instant now, boolean busy) {
        boolean renewed = jdbc.sql("""
                        update delivering_instance set beat = beat + 1, is_busy = :busy where instance = :own
                        """).param("busy", busy).param("own", own).update() == 1;
        ours = renewed ? now : Instant.MIN;
        othersBusy = othersBusy && !renewed;
        return renewed;
    }

    private boolean take(Instant now) {
        Delivering it = jdbc.sql("select instance, beat, is_busy from delivering_instance")
                .query(Delivering.class)
                .single();
        delivering = sighting(delivering, it.instance(), it.beat(), now);
        boolean free =
                it.instance().isEmpty() || !now.isBefore(delivering.since().plus(DEAD_AFTER));
        othersBusy = !free && it.isBusy();
        boolean taken = free
                && jdbc.sql("""
                        update delivering_instance set instance = :own, beat = beat + 1, is_busy = false
                        where instance = :instance and beat = :beat
                        """)
                                .param("own", own)
                                .param("instance", it.instance())
                                .param("beat", it.beat())
                                .update()
                        == 1;
        if (taken) {
            ours = now;
        }
        return taken;
    }

    private int update(String sql) {
        return jdbc.sql(sql).param("own", own).update();
    }

    private static Instant later(Instant moment, Duration time) {
        return moment.equals(Instant.MIN) ? moment : moment.plus(time);
    }
}
