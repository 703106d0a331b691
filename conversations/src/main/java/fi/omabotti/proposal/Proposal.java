package fi.omabotti.proposal;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a client's named workers, and what became of it.
 *
 * @param before who was it then: ids, sorted, separated by a space
 * @param replaces the proposal that this one took the place of
 * @param endedBy who took it back or refused it; null while it is open, and when nobody did
 * @param clientToldOn when the client was told of it; null before that
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
        @Nullable WorkerId endedBy,
        @Nullable LocalDate clientToldOn) {

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Who was it when it was proposed, as far as its maker could know. */
    public List<WorkerId> workersBefore() {
        return BLANK.splitAsStream(before)
                .filter(id -> !id.isEmpty())
                .map(id -> new WorkerId(Long.parseLong(id)))
                .toList();
    }

    /** For the trail. */
    public String subject() {
        return "proposal/" + id;
    }

    /** Whether whoever proposed it could confirm it at once. */
    public boolean isConfirmedByItsMaker() {
        return by.equals(confirmedBy);
    }
}
