package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.identity.IdentityHash;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files in: the whole of a file or nothing of it, in a transaction of its own. */
@Component
public final class ExtractImport {

    private final Clock clock;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final IdentityHash hash;
    private final AuditTrail audit;
    private final List<AfterExtract> after;
    private final AssignmentSettings assignments;
    private final boolean allowTemporaryIds;

    ExtractImport(
            Clock clock,
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            IdentityHash hash,
            AuditTrail audit,
            List<AfterExtract> after,
            AssignmentSettings assignments,
            @Value("${omabotti.allow-temporary-ids:false}") boolean allowTemporaryIds) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.hash = hash;
        this.allowTemporaryIds = allowTemporaryIds;
        this.audit = audit;
        this.after = after;
        this.assignments = assignments;
    }

    /**
     * Reads the file, and stores what it changes unless it has faults or the run is dry.
     *
     * @throws ImportFailedException when the store fails; nothing was changed then
     */
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                ImportReport report = take(request, progress);
                if (report.outcome() != Outcome.APPLIED) {
                    status.setRollbackOnly();
                }
                return report;
            }));
        } catch (DataAccessException fault) {
            throw ImportFailedException.of(fault);
        }
    }

    private ImportReport take(ImportRequest request, ImportProgress progress) {
        Findings findings = new Findings();
        checkAge(request, findings);
        ImportCounts counts = compare(request, findings, progress);
        if (findings.refuseTheFile()) {
            return findings.report(request.kind(), Outcome.REFUSED, counts);
        }
        remember(request, counts, findings);
        if (request.kind() == ExtractKind.ASSIGNMENTS && !request.dryRun()) {
            after.forEach(each -> each.taken(day(request)));
        }
        return findings.report(request.kind(), request.dryRun() ? Outcome.WOULD_BE_APPLIED : Outcome.APPLIED, counts);
    }

    private ImportCounts compare(ImportRequest request, Findings findings, ImportProgress progress) {
        LocalDate day = day(request);
        return switch (request.kind()) {
            case UNITS -> new UnitsImport(jdbc).run(request, findings);
            case STAFF -> new StaffImport(jdbc).run(request, day, findings);
            case ASSIGNMENTS ->
                new AssignmentsImport(
                                jdbc,
                                hash,
                                request,
                                temporary(request),
                                assignments.storeIsMaster(),
                                day,
                                clock.instant(),
                                findings)
                        .run(progress);
        };
    }

    private LocalDate day(ImportRequest request) {
        return LocalDate.ofInstant(request.taken(), clock.getZone());
    }

    private TemporaryCodes temporary(ImportRequest request) {
        if (request.invented()) {
            return TemporaryCodes.ONLY;
        }
        return allowTemporaryIds ? TemporaryCodes.ALLOWED : TemporaryCodes.REFUSED;
    }

    private void checkAge(ImportRequest request, Findings findings) {
        List<OffsetDateTime> last = jdbc.queryForList(
                "select max(taken_at) from extract_import where kind = ?",
                OffsetDateTime.class,
                request.kind().name());
        Instant newest = last.stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst()
                .orElse(Instant.MIN);
        if (request.taken().isBefore(newest)) {
            findings.add(Finding.ofFile(Rule.OLDER_THAN_LAST));
        }
        if (request.taken().isAfter(clock.instant())) {
            findings.add(Finding.ofFile(Rule.TAKEN_IN_THE_FUTURE));
        }
    }

    private void remember(ImportRequest request, ImportCounts counts, Findings findings) {
        KeyHolder run = new GeneratedKeyHolder();
        JdbcClient.create(jdbc)
                .sql("""
                        insert into extract_import (kind, taken_at, imported_at, rows_read)
                        values (:kind, :taken, :now, :rows)
                        """)
                .param("kind", request.kind().name())
                .param("taken", request.taken().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("rows", counts.read())
                .update(run, "id");
        record(ImportEvent.EXTRACT_TAKEN_IN, request, run);
        if (findings.have(Rule.MANY_ENDED)) {
            record(ImportEvent.EXTRACT_FORCED, request, run);
        }
    }

    private void record(ImportEvent event, ImportRequest request, KeyHolder run) {
        audit.record(AuditRecord.ofOffice(event, request.by()).about("import/" + Objects.requireNonNull(run.getKey())));
    }
}
