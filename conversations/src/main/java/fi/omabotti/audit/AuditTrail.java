package fi.omabotti.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record that shows who was told what about whom (P-14). Writers do not wait for each other: a row is
 * complete in itself, and is chained to the others afterwards, by {@link AuditSealer}.
 */
@Component
public class AuditTrail {

    private final JdbcOperations jdbc;
    private final Clock clock;
    private final EntryIds ids;
    private final AuditKey key;
    private final String version;

    AuditTrail(
            JdbcOperations jdbc,
            Clock clock,
            EntryIds ids,
            AuditKey key,
            @Value("${spring.application.version:dev}") String version) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.key = key;
        this.version = version;
    }

    /**
     * Writes one line, before anything is told: it joins the transaction of the turn, so no line means no answer (P-15).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditRecord line) {
        AuditRow row = AuditRow.of(ids.next(), clock.instant(), line, version, key);
        write(row);
        if (row.words() != null) {
            jdbc.update("insert into audit_ground_text (entry_id, words) values (?, ?)", row.id(), row.words());
        }
        if (!row.shown().isEmpty()) {
            List<Object[]> clients = row.shown().stream()
                    .map(client -> new Object[] {row.id(), client})
                    .toList();
            jdbc.batchUpdate("insert into audit_client (entry_id, client_id) values (?, ?)", clients);
        }
    }

    private void write(AuditRow row) {
        jdbc.update(
                """
                insert into audit_entry (id, at, worker_id, unit_ids, event, ground, withheld_client_id, subject, request_id,
                                         version, mac)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.id(),
                row.at().atOffset(ZoneOffset.UTC),
                row.worker(),
                row.units(),
                row.event(),
                row.ground(),
                row.withheld(),
                row.subject(),
                row.requestId(),
                row.version(),
                row.mac());
    }
}
