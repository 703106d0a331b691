package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the clienthood and the assignment of a row: the words become the store's own ids. */
final class AssignmentReader {

    private final Vocabulary<Long> tasks;
    private final KnownUnits units;
    private final KnownWorkers workers;
    private final ClientReader clients;
    private final LocalDate day;

    AssignmentReader(
            Vocabulary<Long> tasks, KnownUnits units, KnownWorkers workers, ClientReader clients, LocalDate day) {
        this.tasks = tasks;
        this.units = units;
        this.workers = workers;
        this.clients = clients;
        this.day = day;
    }

    @Nullable
    ClientFacts client(Row row) {
        return clients.client(row);
    }

    /** Null when something is wrong; the row knows what. */
    @Nullable
    AssignmentRow assignment(Row row) {
        Long task = task(row);
        Long unit = unit(row);
        ClienthoodFacts clienthood = clienthood(row, task, unit);
        Optional<AssignmentRole> role = row.requiredWord(AssignmentsFile.ROLE, Words.ROLE);
        AssignmentFacts assignment = role == null || role.isEmpty() ? null : assignment(row, task, unit, role.get());
        AssignmentsFile.CONTROLS.forEach(row::text);
        row.text(AssignmentsFile.GROUNDS);
        if (clienthood == null || role == null || (role.isPresent() && assignment == null)) {
            return null;
        }
        return new AssignmentRow(row.line(), clienthood, assignment);
    }

    private @Nullable Long task(Row row) {
        String word = row.required(AssignmentsFile.TASK);
        return word.isEmpty()
                ? null
                : row.known(Rule.UNKNOWN_TASK, AssignmentsFile.TASK, word, tasks)
                        .orElse(null);
    }

    private @Nullable Long unit(Row row) {
        String name = row.required(AssignmentsFile.UNIT);
        Optional<Long> unit = units.id(name);
        if (unit.isEmpty() && !name.isEmpty()) {
            row.unknown(Rule.UNKNOWN_UNIT, AssignmentsFile.UNIT, name, units.nearest(name));
        }
        return unit.orElse(null);
    }

    private static @Nullable ClienthoodFacts clienthood(Row row, @Nullable Long task, @Nullable Long unit) {
        LocalDate since = row.requiredDate(AssignmentsFile.CLIENTHOOD_SINCE);
        LocalDate until = row.date(AssignmentsFile.CLIENTHOOD_UNTIL);
        orderly(row, since, until, AssignmentsFile.CLIENTHOOD_UNTIL);
        Need need = row.word(AssignmentsFile.NEED, Words.NEED);
        Boolean support = row.requiredWord(AssignmentsFile.SPECIAL_SUPPORT, Words.YES_OR_NO);
        NotNamedReason reason = reason(row);
        if (task == null || unit == null || since == null || support == null) {
            return null;
        }
        return new ClienthoodFacts(new ClienthoodFacts.Key(task, unit, since), until, need, support, reason);
    }

    /** A reason that nobody knows does not hide the client: the row is taken in without it. */
    private static @Nullable NotNamedReason reason(Row row) {
        String word = row.text(AssignmentsFile.NOT_NAMED_REASON);
        if (word == null) {
            return null;
        }
        Optional<NotNamedReason> reason = Words.REASON.meaning(word);
        if (reason.isEmpty()) {
            row.note(Rule.REASON_UNKNOWN, AssignmentsFile.NOT_NAMED_REASON);
        }
        return reason.orElse(null);
    }

    private @Nullable AssignmentFacts assignment(
            Row row, @Nullable Long task, @Nullable Long unit, AssignmentRole role) {
        Long worker = worker(row, row.required(AssignmentsFile.WORKER), AssignmentsFile.WORKER);
        LocalDate since = row.requiredDate(AssignmentsFile.SINCE);
        LocalDate until = row.date(AssignmentsFile.UNTIL);
        Long substitute = worker(row, row.text(AssignmentsFile.SUBSTITUTE), AssignmentsFile.SUBSTITUTE);
        LocalDate lastDay = row.date(AssignmentsFile.SUBSTITUTE_LAST_DAY);
        Long namedBy = worker(row, row.text(AssignmentsFile.NAMED_BY), AssignmentsFile.NAMED_BY);
        orderly(row, since, until, AssignmentsFile.UNTIL);
        orderly(row, since, lastDay, AssignmentsFile.SUBSTITUTE_LAST_DAY);
        if (task == null || unit == null || worker == null || since == null) {
            return null;
        }
        AssignmentFacts.Key key = new AssignmentFacts.Key(task, unit, role, worker, since);
        AssignmentFacts assignment = new AssignmentFacts(key, until, substitute, lastDay, namedBy);
        if (assignment.isOpenOn(day) && !workers.get(worker).couldBeNamedOn(since, day)) {
            row.fault(Rule.WORKER_NOT_ACTIVE, AssignmentsFile.WORKER);
        }
        return assignment;
    }

    private @Nullable Long worker(Row row, @Nullable String username, Column column) {
        if (username == null || username.isEmpty()) {
            return null;
        }
        Optional<KnownWorkers.Worker> worker = workers.named(username);
        if (worker.isEmpty()) {
            row.fault(Rule.UNKNOWN_WORKER, column);
        }
        return worker.map(KnownWorkers.Worker::id).orElse(null);
    }

    private static void orderly(Row row, @Nullable LocalDate since, @Nullable LocalDate until, Column column) {
        if (since != null && until != null && until.isBefore(since)) {
            row.fault(Rule.ENDS_BEFORE_IT_STARTS, column);
        }
    }
}
