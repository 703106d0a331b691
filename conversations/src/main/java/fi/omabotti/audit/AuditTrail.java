package fi.omabotti.audit;

import fi.omabotti.assignment.ClientId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record that shows who was told what about whom (P-14). */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes one line, before anything is told: it joins the transaction of the turn, so no line means no answer (P-15).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditRecord line) {
        KeyHolder entry = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into audit_entry (at, worker_id, event, ground, request_id)
                        values (:at, :worker, :event, :ground, :request)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("worker", line.worker() == null ? null : line.worker().value())
                .param("event", line.event().name())
                .param("ground", line.ground().name())
                .param("request", line.requestId())
                .update(entry, "id");
        for (ClientId client : line.shown()) {
            jdbc.sql("insert into audit_client (entry_id, client_id) values (:entry, :client)")
                    .param("entry", Objects.requireNonNull(entry.getKey()).longValue())
                    .param("client", client.value())
                    .update();
        }
    }
}
