package fi.omabotti.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message to many may go, and since or until when.
 *
 * @param startsAt when it begins; later than its sender wished once that was missed
 * @param begun some of it may have been posted
 * @param heldUntil while quiet hours or a missed time hold it; null when nothing does
 */
record Beginning(Instant startsAt, boolean begun, @Nullable Instant heldUntil) {

    /** What begins later than that would come when nobody expects it any more (V-23). */
    private static final Duration TOO_LATE = Duration.ofHours(1);

    /** How it is now, when it was like this before. */
    Beginning at(Instant now, Instant notBefore, boolean urgent, QuietHours quiet) {
        if (urgent) {
            return new Beginning(startsAt, begun || !now.isBefore(startsAt), null);
        }
        if (begun) {
            return new Beginning(startsAt, true, quiet.isQuiet(now) ? quiet.release(now) : null);
        }
        Instant start = quiet.release(startsAt);
        if (now.isBefore(start)) {
            return new Beginning(startsAt, false, start.equals(notBefore) ? null : start);
        }
        if (now.isAfter(start.plus(TOO_LATE))) {
            Instant morning = quiet.nextWorkingMorning(now);
            return new Beginning(morning, false, morning);
        }
        return new Beginning(startsAt, true, quiet.isQuiet(now) ? quiet.release(now) : null);
    }
}
