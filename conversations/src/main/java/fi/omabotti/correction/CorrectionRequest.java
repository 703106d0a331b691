package fi.omabotti.correction;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said that a client's information is wrong.
 *
 * @param words of {@link CorrectionKind#OTHER}; null otherwise
 */
record CorrectionRequest(
        long id,
        ClientId client,
        WorkerId asker,
        String askerName,
        CorrectionKind kind,
        @Nullable String words,
        CorrectionState state,
        Instant askedAt) {

    /** The words may tell of a client: they stay out of logs. */
    @Override
    public String toString() {
        return "CorrectionRequest[" + id + "]";
    }
}
