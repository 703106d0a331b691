package fi.omabotti.proposal;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a client's named workers, and what became of it.
 *
 * @param before who was it then: ids, sorted, separated by a space
 * @param replaces the proposal that this one took the place of
 * @param endedBy who took it back or refused it; null while it is open, and when nobody did
 */
public record Proposal(
        long id,
        ClientId client,
        Wish wish,
        @Nullable Basis basis,
        String before,
        ProposalState state,
        @Nullable Long replaces,
        WorkerId by,
        Instant at,
        @Nullable WorkerId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable WorkerId endedBy) {

    /** For the trail. */
    public String subject() {
        return "proposal/" + id;
    }

    /** Whether whoever proposed it could confirm it at once. */
    public boolean isConfirmedByItsMaker() {
        return by.equals(confirmedBy);
    }
}
