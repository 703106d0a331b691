package fi.omabotti.extract;

import java.util.ArrayList;
import java.util.List;

/** What the store has of a client, as far as extracts told it. */
record ClientHistory(
        long id, ClientFacts facts, List<StoredClienthood> clienthoods, List<StoredAssignment> assignments) {

    record StoredClienthood(long id, ClienthoodFacts facts) {}

    record StoredAssignment(long id, AssignmentFacts facts) {}

    static ClientHistory of(long id, ClientFacts facts) {
        return new ClientHistory(id, facts, new ArrayList<>(), new ArrayList<>());
    }
}
