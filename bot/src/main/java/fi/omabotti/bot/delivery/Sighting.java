package fi.omabotti.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when an instance was seen not to count on, by the own clock: no clock is compared with another. */
record Sighting(String instance, long beat, Instant since) {

    private static final Duration DEAD_AFTER = Duration.ofSeconds(15);

    /** What is seen now, after what was seen the last time. */
    static Sighting after(@Nullable Sighting last, String instance, long beat, Instant now) {
        return last != null && last.beat == beat && last.instance.equals(instance)
                ? last
                : new Sighting(instance, beat, now);
    }

    boolean isAlive(Instant now) {
        return !isSilentFor(DEAD_AFTER, now);
    }

    boolean isSilentFor(Duration time, Instant now) {
        return !now.isBefore(since.plus(time));
    }
}
