package fi.omabotti.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a message is with all its recipients.
 *
 * @param states how many recipients are in each state; one that nobody is in is left out
 * @param obstacles why some are not delivered: undeliverable, uncertain, or waiting after an attempt
 * @param heldUntil when it goes on, while quiet hours or a missed time hold it; null when nothing does
 */
public record Tally(
        Map<DeliveryState, Integer> states,
        Map<Obstacle, Integer> obstacles,
        @Nullable Instant heldUntil) {
    public Tally {
        states = Map.copyOf(states);
        obstacles = Map.copyOf(obstacles);
    }

    /** How many are in that state. */
    public int in(DeliveryState state) {
        return states.getOrDefault(state, 0);
    }

    /** All that it was meant for. */
    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing more happens by itself. */
    public boolean isOver() {
        return in(DeliveryState.WAITING) + in(DeliveryState.SENDING) == 0;
    }

    /** Of two messages, as one. */
    public Tally plus(Tally other) {
        Instant until = heldUntil == null || (other.heldUntil != null && other.heldUntil.isBefore(heldUntil))
                ? other.heldUntil
                : heldUntil;
        return new Tally(sum(states, other.states), sum(obstacles, other.obstacles), until);
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        Map<K, Integer> sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
