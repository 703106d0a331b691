package fi.omabotti.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail in which a client was shown.
 *
 * @param workerId who was shown the client, by our own id; null for a command on the machine or a job
 * @param workerName as the staff list has it; null together with the id
 * @param units names of the worker's units, in their order
 * @param event what happened, by its stable name
 * @param ground on what ground, by its code
 * @param groundWords the words of a ground that is none of the usual ones
 */
public record Disclosure(
        Instant at,
        @Nullable Long workerId,
        @Nullable String workerName,
        @Nullable String workerTitle,
        List<String> units,
        String event,
        String ground,
        @Nullable String groundWords) {
    public Disclosure {
        units = List.copyOf(units);
    }

    /** The words of a ground may name somebody: they stay out of logs. */
    @Override
    public String toString() {
        return "Disclosure[" + event + "]";
    }
}
