package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is what to a client, and who stands in. */
record AssignmentFacts(
        Key key,
        @Nullable LocalDate until,
        @Nullable Long substitute,
        @Nullable LocalDate substituteLastDay,
        @Nullable Long namedBy) {

    /** What makes it the same assignment in the next extract. */
    record Key(long task, long unit, AssignmentRole role, long worker, LocalDate since) {}

    boolean isOpenOn(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The same place beside the client, whoever holds it. */
    boolean isSamePlaceAs(AssignmentFacts other) {
        return key.role == other.key.role && key.task == other.key.task;
    }
}
