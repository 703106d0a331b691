package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A client and all the rows that a file has of the client. */
final class ClientInFile {

    private final List<AssignmentRow> rows = new ArrayList<>(1);
    private ClientFacts facts;

    ClientInFile(ClientFacts facts) {
        this.facts = facts;
    }

    ClientFacts facts() {
        return facts;
    }

    List<AssignmentRow> rows() {
        return rows;
    }

    /** False when the row says other things of the client, the clienthood or the assignment than an earlier row. */
    boolean add(ClientFacts client, AssignmentRow row) {
        boolean agrees = rows.isEmpty() || (client.isNamedAs(facts) && client.birthYear() == facts.birthYear());
        for (AssignmentRow earlier : rows) {
            agrees &= !contradict(earlier, row);
        }
        facts = facts.with(client);
        rows.add(row);
        return agrees;
    }

    /** The clienthoods, each once; where rows contradict each other, the first one counts. */
    Map<ClienthoodFacts.Key, ClienthoodFacts> clienthoods() {
        Map<ClienthoodFacts.Key, ClienthoodFacts> clienthoods = new LinkedHashMap<>();
        rows.forEach(row -> clienthoods.merge(row.clienthood().key(), row.clienthood(), ClienthoodFacts::with));
        return clienthoods;
    }

    /** The assignments, each once; where rows contradict each other, the first one counts. */
    Map<AssignmentFacts.Key, AssignmentFacts> assignments() {
        Map<AssignmentFacts.Key, AssignmentFacts> assignments = new LinkedHashMap<>();
        for (AssignmentRow row : rows) {
            if (row.assignment() != null) {
                assignments.putIfAbsent(row.assignment().key(), row.assignment());
            }
        }
        return assignments;
    }

    /** The same for the same client, in whatever order the rows are: what is stored, and nothing else. */
    String digest() {
        Set<String> lines = new TreeSet<>();
        clienthoods().values().forEach(clienthood -> lines.add(clienthood.toString()));
        assignments().values().forEach(assignment -> lines.add(assignment.toString()));
        String text = String.join(
                        "\u001f",
                        facts.number(),
                        facts.familyName(),
                        facts.givenNames(),
                        String.valueOf(facts.callName()),
                        String.valueOf(facts.formerNames()),
                        Integer.toString(facts.birthYear()),
                        String.valueOf(facts.language()),
                        Boolean.toString(facts.nonDisclosure()),
                        String.valueOf(facts.identityHash()))
                + lines;
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(UTF_8)));
    }

    private static boolean contradict(AssignmentRow one, AssignmentRow other) {
        boolean sameClienthood =
                one.clienthood().key().equals(other.clienthood().key());
        if (sameClienthood && one.clienthood().contradicts(other.clienthood())) {
            return true;
        }
        AssignmentFacts first = one.assignment();
        AssignmentFacts second = other.assignment();
        return first != null && second != null && first.key().equals(second.key()) && !first.equals(second);
    }
}
