package fi.omabotti.proposal;

import fi.omabotti.assignment.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal before it is saved.
 *
 * @param basisWords of {@link Basis#OTHER}, checked as free text; null otherwise
 * @param card the turn whose card it is saved from
 */
public record Draft(
        ClientId client,
        Wish wish,
        @Nullable Basis basis,
        @Nullable String basisWords,
        String card) {

    /** The words may tell something: they stay out of logs. */
    @Override
    public String toString() {
        return "Draft[" + client + "]";
    }
}
