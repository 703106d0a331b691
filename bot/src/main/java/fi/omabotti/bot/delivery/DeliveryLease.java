package fi.omabotti.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which instance delivers: one at a time, whose number grows as long as it does. */
final class DeliveryLease {

    /** Who could not say for so long that it is alive delivers no more: well before another begins. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final String own;
    private Sighting delivering = new Sighting("", -1, Instant.MIN);
    private volatile Instant ours = Instant.MIN;
    private volatile boolean anotherBusy;

    /** Who delivers, in the database. */
    private record Holder(String instance, long beat, boolean isBusy) {}

    DeliveryLease(JdbcClient jdbc, String own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    boolean isOurs(Instant now) {
        Instant renewed = ours;
        return !renewed.equals(Instant.MIN) && now.isBefore(renewed.plus(GOOD_FOR));
    }

    /** Whether another one has it, and is at something that goes to many. */
    boolean isAnotherBusy() {
        return anotherBusy;
    }

    /** Keeps it, or takes it if nobody has it who is alive. Whether it has just been taken. */
    boolean renewOrTake(Instant now, boolean busy) {
        return !renew(now, busy) && take(now);
    }

    void leave() {
        ours = Instant.MIN;
        jdbc.sql("update delivering_instance set instance = '', is_busy = false where instance = :own")
                .param("own", own)
                .update();
    }

    private boolean renew(Instant now, boolean busy) {
        boolean renewed = jdbc.sql("""
                        update delivering_instance set beat = beat + 1, is_busy = :busy where instance = :own
                        """).param("busy", busy).param("own", own).update() == 1;
        ours = renewed ? now : Instant.MIN;
        anotherBusy = anotherBusy && !renewed;
        return renewed;
    }

    private boolean take(Instant now) {
        Holder holder = jdbc.sql("select instance, beat, is_busy from delivering_instance")
                .query(Holder.class)
                .single();
        delivering = Sighting.after(delivering, holder.instance(), holder.beat(), now);
        boolean free = holder.instance().isEmpty() || !delivering.isAlive(now);
        anotherBusy = !free && holder.isBusy();
        boolean taken = free && takeFrom(holder);
        if (taken) {
            ours = now;
        }
        return taken;
    }

    private boolean takeFrom(Holder holder) {
        return jdbc.sql("""
                        update delivering_instance set instance = :own, beat = beat + 1, is_busy = false
                        where instance = :instance and beat = :beat
                        """)
                        .param("own", own)
                        .param("instance", holder.instance())
                        .param("beat", holder.beat())
                        .update()
                == 1;
    }
}
