package fi.omabotti.extract;

import fi.omabotti.extract.ClientHistory.StoredAssignment;
import fi.omabotti.extract.ClientHistory.StoredClienthood;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One client of the file beside what the store has of the same client: what to add, to change and to end. Nothing that was
 * is deleted.
 */
final class ClientDifference {

    private final ClientHistory history;
    private final LocalDate day;
    private final Changes changes;
    private final Tally tally;
    private final boolean named;
    private final Map<ClienthoodFacts.Key, RowState> clienthoodStates = new HashMap<>();
    private final Map<AssignmentFacts.Key, RowState> assignmentStates = new HashMap<>();

    /**
     * @param day the day of the extract, on which ends what it does not have
     * @param named whether the file says who is named; where not, that and why nobody is are left as they are
     */
    ClientDifference(ClientHistory history, LocalDate day, Changes changes, Tally tally, boolean named) {
        this.history = history;
        this.day = day;
        this.changes = changes;
        this.tally = tally;
        this.named = named;
    }

    void apply(ClientInFile client) {
        Map<ClienthoodFacts.Key, ClienthoodFacts> clienthoods = client.clienthoods();
        Map<AssignmentFacts.Key, AssignmentFacts> assignments = client.assignments();
        Set<AssignmentFacts> ended = named ? endAssignmentsNotIn(assignments) : Set.of();
        endClienthoodsNotIn(clienthoods.keySet(), ended);
        setClienthoods(clienthoods.values());
        if (named) {
            setAssignments(assignments.values());
        }
        boolean sameClient = client.facts().equals(history.facts());
        client.rows().forEach(row -> tally.addRow(state(row, sameClient)));
    }

    /** The file does not have the client any longer. */
    void endEverything() {
        endClienthoodsNotIn(Set.of(), named ? endAssignmentsNotIn(Map.of()) : Set.of());
    }

    private void setClienthoods(Collection<ClienthoodFacts> clienthoods) {
        Map<ClienthoodFacts.Key, StoredClienthood> stored = new HashMap<>();
        history.clienthoods().forEach(each -> stored.put(each.facts().key(), each));
        for (ClienthoodFacts read : clienthoods) {
            StoredClienthood before = stored.get(read.key());
            ClienthoodFacts facts =
                    named || before == null ? read : read.because(before.facts().notNamedReason());
            if (before == null) {
                changes.addClienthood(history.id(), facts);
            } else if (!before.facts().equals(facts)) {
                changes.setClienthood(before.id(), facts);
            }
            clienthoodStates.put(
                    facts.key(),
                    state(before == null, before != null && before.facts().equals(facts)));
        }
    }

    private void setAssignments(Collection<AssignmentFacts> assignments) {
        Map<AssignmentFacts.Key, StoredAssignment> stored = new HashMap<>();
        history.assignments().forEach(each -> stored.put(each.facts().key(), each));
        for (AssignmentFacts facts : assignments) {
            StoredAssignment before = stored.get(facts.key());
            if (before == null) {
                changes.addAssignment(history.id(), facts);
                assignmentStates.putIfAbsent(facts.key(), RowState.ADDED);
            } else if (before.facts().equals(facts)) {
                assignmentStates.put(facts.key(), RowState.UNCHANGED);
            } else {
                changes.setAssignment(before.id(), facts);
                assignmentStates.put(facts.key(), RowState.CHANGED);
            }
        }
    }

    /** Returns those that ended and that nobody else has taken over. */
    private Set<AssignmentFacts> endAssignmentsNotIn(Map<AssignmentFacts.Key, AssignmentFacts> assignments) {
        Set<AssignmentFacts.Key> known = new HashSet<>();
        history.assignments().forEach(each -> known.add(each.facts().key()));
        List<AssignmentFacts> begun = assignments.values().stream()
                .filter(each -> !known.contains(each.key()))
                .toList();
        Set<AssignmentFacts> ended = new HashSet<>();
        for (StoredAssignment stored : history.assignments()) {
            if (stored.facts().isOpenOn(day)
                    && !assignments.containsKey(stored.facts().key())) {
                end(stored, begun, ended);
            }
        }
        return ended;
    }

    private void end(StoredAssignment stored, List<AssignmentFacts> begun, Set<AssignmentFacts> ended) {
        LocalDate since = stored.facts().key().since();
        AssignmentFacts next =
                begun.stream().filter(stored.facts()::isSamePlaceAs).findFirst().orElse(null);
        if (next == null) {
            changes.endAssignment(stored.id(), later(since, day), Changes.NOT_IN_EXTRACT);
            ended.add(stored.facts());
            tally.assignmentEnded();
        } else {
            changes.endAssignment(stored.id(), later(since, next.key().since()), Changes.WORKER_CHANGED);
            assignmentStates.put(next.key(), RowState.CHANGED);
        }
    }

    /** A clienthood was a row of its own if no assignment ended with it. */
    private void endClienthoodsNotIn(Set<ClienthoodFacts.Key> keys, Set<AssignmentFacts> endedAssignments) {
        for (StoredClienthood stored : history.clienthoods()) {
            ClienthoodFacts.Key key = stored.facts().key();
            if (!stored.facts().isOpenOn(day) || keys.contains(key)) {
                continue;
            }
            changes.endClienthood(stored.id(), later(key.since(), day));
            boolean countedAlready = endedAssignments.stream()
                    .anyMatch(each ->
                            each.key().task() == key.task() && each.key().unit() == key.unit());
            tally.ended(countedAlready ? 0 : 1);
        }
    }

    private RowState state(AssignmentRow row, boolean sameClient) {
        RowState clienthood = clienthoodStates.getOrDefault(row.clienthood().key(), RowState.UNCHANGED);
        AssignmentFacts facts = row.assignment();
        RowState own = facts == null || !named ? clienthood : Objects.requireNonNull(assignmentStates.get(facts.key()));
        boolean same = sameClient && own == RowState.UNCHANGED && clienthood == RowState.UNCHANGED;
        return own == RowState.ADDED || same ? own : RowState.CHANGED;
    }

    private static RowState state(boolean isNew, boolean isSame) {
        return isNew ? RowState.ADDED : isSame ? RowState.UNCHANGED : RowState.CHANGED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
