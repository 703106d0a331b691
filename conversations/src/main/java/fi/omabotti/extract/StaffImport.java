package fi.omabotti.extract;

import fi.omabotti.extract.StaffStore.StoredWorker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes in a staff list. Who is not on it any longer is marked so and kept, with history and assignments. */
final class StaffImport {

    private final JdbcTemplate jdbc;
    private final StaffStore store;

    StaffImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.store = new StaffStore(jdbc);
    }

    ImportCounts run(ImportRequest request, LocalDate day, Findings findings) {
        StaffFile file = StaffFile.read(request.file(), KnownUnits.load(jdbc), findings);
        return findings.refuseTheFile() ? ImportCounts.onlyRead(file.rows()) : store(file, day, findings);
    }

    private ImportCounts store(StaffFile file, LocalDate day, Findings findings) {
        List<StoredWorker> stored = store.all();
        Known known = new Known(stored);
        Set<Long> met = new HashSet<>();
        int added = 0;
        int changed = 0;
        for (WorkerFacts worker : file.workers()) {
            StoredWorker before = known.before(worker);
            if (known.hasOther(before, worker) || (before != null && !met.add(before.id()))) {
                findings.add(Finding.ofFile(Rule.NAME_TWICE));
            } else if (before == null) {
                store.add(worker);
                added++;
            } else if (!before.facts().equals(worker)) {
                store.change(before.id(), worker);
                changed++;
            }
        }
        int ended = endMissing(stored, met, day);
        return new ImportCounts(file.rows(), added, changed, ended, file.rows() - added - changed);
    }

    private int endMissing(List<StoredWorker> stored, Set<Long> met, LocalDate day) {
        List<Long> missing = stored.stream()
                .filter(worker -> !met.contains(worker.id()) && worker.facts().leftListOn() == null)
                .map(StoredWorker::id)
                .toList();
        store.leave(missing, day);
        return missing.size();
    }

    /** A person keeps the directory id through a change of name, and the name through a new account. */
    private record Known(Map<String, StoredWorker> byDirectoryId, Map<String, StoredWorker> byUsername) {

        Known(List<StoredWorker> stored) {
            this(new HashMap<>(), new HashMap<>());
            stored.forEach(worker -> byDirectoryId.put(worker.facts().directoryId(), worker));
            stored.forEach(worker -> byUsername.put(worker.facts().username(), worker));
        }

        @Nullable
        StoredWorker before(WorkerFacts worker) {
            StoredWorker same = byDirectoryId.get(worker.directoryId());
            return same != null ? same : byUsername.get(worker.username());
        }

        /** The name is somebody else's who is still in the store. */
        boolean hasOther(@Nullable StoredWorker before, WorkerFacts worker) {
            StoredWorker other = byUsername.get(worker.username());
            return before != null && other != null && other.id() != before.id();
        }
    }
}
