package fi.omabotti.pretask;

import fi.omabotti.event.EventId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a pre-task is answered, and what it is for. Times are of Europe/Helsinki, each the first moment of what follows.
 *
 * @param dueAt an answer from then on is marked late
 * @param cutOffAt from then on nothing is answered
 * @param serviceTask its row in the store; null for none
 * @param event the workshop that it comes before; null for none
 */
public record Plan(
        ZonedDateTime opensAt,
        ZonedDateTime dueAt,
        ZonedDateTime cutOffAt,
        @Nullable Long serviceTask,
        @Nullable EventId event) {
    public Plan {
        if (!opensAt.isBefore(dueAt) || cutOffAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("times that are not in order");
        }
    }
}
