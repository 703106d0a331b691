package fi.omabotti.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in charge of something for a client today.
 *
 * @param unit the unit of the work; its neutral name, or null, for an asker who may not know of it (P-07)
 * @param awayUntil the last day of an absence of today, inclusive; null when the worker is not known to be away
 * @param unitIsKnown whether the asker may know which service this is
 */
public record Responsible(
        AssignmentRole role,
        Colleague worker,
        LocalDate since,
        @Nullable String unit,
        boolean unitIsKnown,
        @Nullable Substitution substitution,
        @Nullable LocalDate awayUntil) {

    /** Whom to reach today: the substitute while there is one. */
    public Colleague contact() {
        return substitution == null ? worker : substitution.colleague();
    }
}
