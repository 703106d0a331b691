package fi.omabotti.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with an event.
 *
 * @param place in the queue, the next one being 1; zero for who does not wait
 * @param undoUntil until when who left may take it back; null for who did not leave
 */
public record Standing(State state, int place, @Nullable Instant undoUntil) {

    /** Has nothing to do with it. */
    public static final Standing NONE = new Standing(State.NONE, 0, null);

    /** How. */
    public enum State {
        /** never signed up */
        NONE,
        /** has a seat */
        SEATED,
        /** is in the queue */
        WAITING,
        /** had one of these, and cancelled */
        LEFT
    }

    public boolean isSeated() {
        return state == State.SEATED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
