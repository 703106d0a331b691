package fi.omabotti.extract;

import fi.omabotti.assignment.EndedClienthoods;
import fi.omabotti.extract.ClientsStore.StoredClient;
import fi.omabotti.identity.IdentityHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in an assignments extract: reads it, holds it against the rules, and has the difference stored. */
final class AssignmentsImport {

    private static final int FEW = 20;
    private static final int MOST_ENDING_PERCENT = 20;

    private final JdbcTemplate jdbc;
    private final ClientsStore store;
    private final IdentityHash hash;
    private final ImportRequest request;
    private final TemporaryCodes temporary;
    private final boolean storeIsMaster;
    private final LocalDate day;
    private final Instant now;
    private final Findings findings;

    AssignmentsImport(
            JdbcTemplate jdbc,
            IdentityHash hash,
            ImportRequest request,
            TemporaryCodes temporary,
            boolean storeIsMaster,
            LocalDate day,
            Instant now,
            Findings findings) {
        this.jdbc = jdbc;
        this.store = new ClientsStore(jdbc);
        this.hash = hash;
        this.request = request;
        this.temporary = temporary;
        this.storeIsMaster = storeIsMaster;
        this.day = day;
        this.now = now;
        this.findings = findings;
    }

    ImportCounts run(ImportProgress progress) {
        KnownWorkers workers = KnownWorkers.load(jdbc);
        Vocabulary<Long> tasks = KnownTasks.load(jdbc);
        AssignmentsFile file = read(tasks, workers);
        Map<String, StoredClient> stored = store.byNumber();
        ClientNumbers.check(file.clients(), stored.keySet(), findings);
        ClientNumbers.checkIdentity(file.clients(), store.numbersByIdentityHash(), findings);
        if (findings.refuseTheFile()) {
            return ImportCounts.onlyRead(file.rows());
        }
        new LegalRules(workers, tasks, day, findings).check(file.clients().values());
        int open = store.openAssignments(day);
        store.endHiding(file.clients().keySet(), request.taken());
        Tally tally =
                new ClientsWriter(jdbc, day, now, findings, !storeIsMaster).write(file.clients(), stored, progress);
        if (storeIsMaster) {
            leaveNamed(file, stored, tally);
        }
        if (open >= FEW && tally.assignmentsEnded() * 100L > (long) open * MOST_ENDING_PERCENT) {
            findings.add(Finding.ofFile(
                    request.forced() ? Rule.MANY_ENDED : Rule.TOO_MANY_WOULD_END,
                    Integer.toString(tally.assignmentsEnded()),
                    Integer.toString(open),
                    Integer.toString(MOST_ENDING_PERCENT)));
        }
        return tally.counts(file.rows());
    }

    /** The file tells who is a client. Who works with those whom the store has already is not its to say. */
    private void leaveNamed(AssignmentsFile file, Map<String, StoredClient> stored, Tally tally) {
        long left = file.clients().entrySet().stream()
                .filter(each -> stored.containsKey(each.getKey()))
                .filter(each -> !each.getValue().assignments().isEmpty())
                .count();
        if (left > 0) {
            findings.add(Finding.ofFile(Rule.STORE_IS_MASTER, Long.toString(left)));
        }
        tally.assignmentsEnded(new EndedClienthoods(JdbcClient.create(jdbc)).endAssignments(day));
    }

    private AssignmentsFile read(Vocabulary<Long> tasks, KnownWorkers workers) {
        ClientReader clients = new ClientReader(hash, temporary, day);
        AssignmentReader reader = new AssignmentReader(tasks, KnownUnits.load(jdbc), workers, clients, day);
        AssignmentsFile file = AssignmentsFile.read(request.file(), reader, findings);
        if (clients.hasSeenCodes() && !hash.isPossible()) {
            findings.add(Finding.ofFile(Rule.IDENTITY_CODES_DROPPED));
        }
        return file;
    }
}
