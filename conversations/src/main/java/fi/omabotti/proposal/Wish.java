package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.staff.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted for one client: never for that client's family.
 *
 * @param worker who is to be named; null for the other kinds
 * @param reason why nobody need be named; null for the other kinds
 */
public record Wish(
        ProposalKind kind,
        AssignmentRole role,
        @Nullable WorkerId worker,
        @Nullable NotNamedReason reason) {

    /** Refuses a naming of nobody. */
    public Wish {
        if ((kind == ProposalKind.NAME) != (worker != null)) {
            throw new IllegalArgumentException("somebody is named, or nobody is");
        }
    }

    boolean names(AssignmentRole some) {
        return kind == ProposalKind.NAME && role == some;
    }
}
