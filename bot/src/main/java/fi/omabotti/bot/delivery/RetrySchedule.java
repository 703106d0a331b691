package fi.omabotti.bot.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a message that Teams did not take is tried again: after 2 s, 4 s and so on to an hour, for about a day. */
final class RetrySchedule {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 11;

    /** The pauses before it are a day together. */
    private static final int LAST_ATTEMPT = 35;

    private RetrySchedule() {}

    /**
     * The pause before the next attempt; empty when it was the last.
     *
     * @param attempts how often it was tried by now, at least 1
     * @param asked how long Teams asks to wait, which is obeyed up to a day; null when it does not say
     */
    static Optional<Duration> pauseAfter(int attempts, @Nullable Duration asked) {
        if (attempts >= LAST_ATTEMPT) {
            return Optional.empty();
        }
        Duration ours = attempts > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (attempts - 1));
        return Optional.of(asked == null ? ours : shorter(longer(ours, asked), Duration.ofDays(1)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
