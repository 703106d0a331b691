package fi.omabotti.bot.pace;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who of those who wait is the next, and when: one after another in equal steps, nothing is saved up. Half a step may be
 * gone ahead by an answer, and half a step made good by who came late, so that a second never holds more than one above the
 * rate. Not for several threads; times are in nanoseconds.
 */
final class Turns {

    private static final double SECOND = 1e9;

    private final PriorityQueue<Turn> waiting =
            new PriorityQueue<>(Comparator.comparing(Turn::lane).thenComparing(Turn::number));
    private long step;
    private long next;
    private long number;

    /** One who waits. */
    record Turn(Lane lane, long number) {}

    Turns(int perSecond, long now) {
        this.next = now;
        limit(perSecond);
    }

    void limit(double perSecond) {
        step = Math.round(SECOND / perSecond);
    }

    Turn join(Lane lane) {
        Turn turn = new Turn(lane, number++);
        waiting.add(turn);
        return turn;
    }

    void leave(Turn turn) {
        waiting.remove(turn);
    }

    @Nullable
    Turn first() {
        return waiting.peek();
    }

    /** How long the first of those who wait has to; zero or less when it may go. */
    long untilFirst(Turn first, long now) {
        return next - now - (first.lane() == Lane.ANSWER ? step / 2 : 0);
    }

    /** The first goes. */
    void go(Turn first, long now) {
        leave(first);
        next = Math.max(next - now, -step / 2) + now + step;
    }
}
