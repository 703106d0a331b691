package fi.omabotti.logreport;

import fi.omabotti.assignment.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that was made.
 *
 * @param number what its files are named by
 * @param since the first day of it, in Finland; null: as far back as the trail goes
 * @param releasedAt when a person had checked it
 * @param refusedAt when it was decided that the client is not given it
 * @param replacedBy the report that was made in its place
 */
record LogReport(
        long number,
        ClientId client,
        @Nullable LocalDate since,
        @Nullable Instant releasedAt,
        @Nullable Instant refusedAt,
        @Nullable Long replacedBy) {

    /** What the trail calls it. */
    String subject() {
        return "report/" + number;
    }

    boolean isDraft() {
        return releasedAt == null && refusedAt == null && replacedBy == null;
    }
}
