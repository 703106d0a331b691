package fi.omabotti.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes the rows of whole segments whose time is up ({@code omabotti.audit.keep}), the oldest first, and leaves their
 * seals. For a command that runs as the owner of the tables: the bot's own role may not remove anything.
 */
@Component
public class AuditPurge {

    private static final List<String> TABLES =
            List.of("audit_ground_text where entry_id", "audit_client where entry_id", "audit_entry where id");

    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;
    private final SealStore seals;
    private final SegmentCheck check;
    private final AuditTrail trail;
    private final AuditKey key;
    private final AuditSettings settings;
    private final Clock clock;

    AuditPurge(
            JdbcOperations jdbc,
            TransactionOperations transaction,
            SealStore seals,
            SegmentCheck check,
            AuditTrail trail,
            AuditKey key,
            AuditSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seals = seals;
        this.check = check;
        this.trail = trail;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long a row is kept. */
    public Period keeps() {
        return settings.keep();
    }

    /**
     * Removes what is older than it is kept for. A segment that does not verify ends it: evidence is not removed.
     *
     * @param dryRun counts, and removes nothing
     * @param requestId names the run in the trail
     */
    public PurgeReport purge(boolean dryRun, String requestId) {
        Plan plan = plan();
        if (!dryRun && !plan.due.isEmpty()) {
            transaction.executeWithoutResult(status -> trail.record(
                    AuditRecord.ofOffice(TrailEvent.TRAIL_PURGED, requestId).about(plan.subject())));
            for (Seal seal : plan.due) {
                transaction.executeWithoutResult(status -> remove(seal));
            }
        }
        return new PurgeReport(
                plan.due.size(), plan.due.stream().mapToLong(Seal::count).sum(), plan.stoppedAt);
    }

    /** What is due, up to the first segment that is too young or does not verify. */
    private record Plan(List<Seal> due, @Nullable Long stoppedAt) {
        String subject() {
            return "segments/" + due.get(0).segment() + "-"
                    + due.get(due.size() - 1).segment();
        }
    }

    private Plan plan() {
        Instant bound = LocalDate.now(clock)
                .minus(settings.keep())
                .atStartOfDay(clock.getZone())
                .toInstant();
        List<Seal> due = new ArrayList<>();
        List<String> heads = List.of(Seal.NO_HEAD);
        List<Seal> page = seals.following(0);
        while (!page.isEmpty()) {
            for (Seal seal : page) {
                SegmentCheck.Checked checked = check.check(seal, heads);
                if (!checked.findings().isEmpty()) {
                    return new Plan(due, seal.segment());
                }
                if (!seal.sealedAt().isBefore(bound) || !checked.youngest().isBefore(bound)) {
                    return new Plan(due, null);
                }
                if (seal.purge() == null) {
                    due.add(seal);
                }
                heads = checked.heads();
            }
            page = seals.following(page.get(page.size() - 1).segment());
        }
        return new Plan(due, null);
    }

    private void remove(Seal seal) {
        List<Object[]> ids = Objects.requireNonNull(seal.ids()).stream()
                .map(id -> new Object[] {id})
                .toList();
        TABLES.forEach(rows -> jdbc.batchUpdate("delete from " + rows + " = ?", ids));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.update(
                "insert into audit_purge (segment, purged_at, mac) values (?, ?, ?)",
                seal.segment(),
                now.atOffset(ZoneOffset.UTC),
                seal.purgeMac(now, key));
    }
}
