package fi.omabotti.inbox;

import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.extract.ImportRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in the extracts that lie in a folder: units, then staff, then assignments, each in a transaction of its own. */
@Component
public class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final InboxSettings settings;
    private final InboxFolder folder;
    private final Watch watch;
    private final ExtractImport importer;
    private final TransactionOperations transaction;
    private final InboxReports reports;
    private final Clock clock;

    Inbox(
            InboxSettings settings,
            ExtractImport importer,
            TransactionOperations transaction,
            InboxReports reports,
            Clock clock) {
        this.settings = settings;
        this.folder =
                new InboxFolder(Path.of(settings.folder()).toAbsolutePath().normalize());
        this.watch = new Watch(settings.unchangedFor());
        this.importer = importer;
        this.transaction = transaction;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whether the folder can be read from (V-11). */
    public enum Fitness {
        FIT,
        MISSING,
        NO_FOLDER,
        OPEN_TO_OTHERS,
        NOT_WRITABLE
    }

    /** Of the folder of the settings. */
    public Fitness fitness() {
        return fitnessOf(folder);
    }

    /** Of any folder. */
    public static Fitness fitnessOf(Path folder) {
        return fitnessOf(new InboxFolder(folder));
    }

    private static Fitness fitnessOf(InboxFolder folder) {
        try {
            return folder.fitness();
        } catch (IOException unreadable) {
            return Fitness.NOT_WRITABLE;
        }
    }

    /** The pause between two looks. */
    public Duration lookEvery() {
        return settings.lookEvery();
    }

    /**
     * Reads what is complete, outside of a transaction. To be called by one job in a cluster at a time; what another one had
     * begun when it died is read again, which changes nothing where it was stored.
     */
    public synchronized void look() {
        Fitness fitness = fitness();
        if (fitness != Fitness.FIT) {
            log.error("The inbox is not read: {}", fitness);
            return;
        }
        try {
            Instant now = clock.instant();
            folder.tidy(now.minus(settings.keepRejected()), now.minus(settings.keepReports()));
            read(watch.complete(folder.delivered(), now));
        } catch (IOException fault) {
            log.warn("The inbox was not read to the end: {}", fault.getClass().getSimpleName());
        }
    }

    /** A fault of the store ends the look: the next one begins with the same file. */
    private void read(List<Delivered> files) throws IOException {
        for (Delivered file : files) {
            Optional<Rejected> cause = waitsFor(file);
            if (cause.isPresent()) {
                reports.waits(folder, file, cause.get());
            } else if (!take(file)) {
                return;
            }
        }
    }

    /** Rows may tell of what only the corrected file has: but not for long, as an old non-disclosure list harms more. */
    private Optional<Rejected> waitsFor(Delivered file) throws IOException {
        Instant since = clock.instant().minus(settings.waitForCorrected());
        return folder.rejected().stream()
                .filter(each ->
                        each.kind().compareTo(file.kind()) < 0 && each.at().isAfter(since))
                .findFirst();
    }

    private boolean take(Delivered found) throws IOException {
        Optional<Delivered> claimed = folder.claim(found);
        if (claimed.isEmpty()) {
            return true;
        }
        Delivered file = claimed.get();
        try {
            Optional<ImportReport> report = run(file);
            if (report.isPresent()) {
                settle(file, report.get());
            } else {
                folder.giveBack(file);
            }
            return true;
        } catch (UncheckedIOException unreadable) {
            reports.unreadable(folder, file, folder.reject(file, clock.instant()));
            return true;
        } catch (RuntimeException fault) {
            folder.giveBack(file);
            reports.failed(folder, file, fault);
            return false;
        }
    }

    /** Empty, and nothing is stored, when somebody went on writing while the file was read. */
    private Optional<ImportReport> run(Delivered file) {
        ImportRequest request = new ImportRequest(
                file.kind(), file.path(), false, file.state().modified(), false, false, "job/read-inbox");
        return Objects.requireNonNull(transaction.execute(status -> {
            ImportReport report = importer.run(request, ImportProgress.none());
            boolean whole = file.isAsItWas();
            if (!whole || report.outcome() != Outcome.APPLIED) {
                status.setRollbackOnly();
            }
            return whole ? Optional.of(report) : Optional.<ImportReport>empty();
        }));
    }

    private void settle(Delivered file, ImportReport report) throws IOException {
        if (report.outcome() == Outcome.APPLIED) {
            folder.delete(file);
            folder.deleteRejected(file.kind());
            reports.taken(folder, file, report);
        } else {
            reports.refused(folder, file, report, folder.reject(file, clock.instant()));
        }
    }
}
