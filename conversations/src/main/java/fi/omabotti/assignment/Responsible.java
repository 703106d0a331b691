package fi.omabotti.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in charge of something for a client today.
 *
 * @param unit the unit of the work; its neutral name, or null, for an asker who may not know of it (P-07)
 * @param unitIsKnown whether the asker may know which service this is
 */
public record Responsible(
        AssignmentRole role,
        Colleague worker,
        LocalDate since,
        @Nullable String unit,
        boolean unitIsKnown,
        @Nullable Substitution substitution) {}
