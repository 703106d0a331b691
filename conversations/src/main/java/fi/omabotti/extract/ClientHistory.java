package fi.omabotti.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store has of a client, as far as extracts told it.
 *
 * @param facts null when the client is new
 */
record ClientHistory(
        long id, @Nullable ClientFacts facts, List<StoredClienthood> clienthoods, List<StoredAssignment> assignments) {

    record StoredClienthood(long id, ClienthoodFacts facts) {}

    record StoredAssignment(long id, AssignmentFacts facts) {}

    static ClientHistory of(long id, @Nullable ClientFacts facts) {
        return new ClientHistory(id, facts, new ArrayList<>(), new ArrayList<>());
    }
}
