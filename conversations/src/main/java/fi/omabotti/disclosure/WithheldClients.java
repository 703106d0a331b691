package fi.omabotti.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a look-up meant that told nothing ({@code audit_entry.withheld_client_id}), as far as the trail says. */
@Component
public class WithheldClients {

    private final JdbcClient jdbc;

    WithheldClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For SQL over an audit entry {@code e}: the client's id, or null. */
    public String column() {
        return isKept() ? "e.withheld_client_id" : "cast(null as bigint)";
    }

    /** For SQL over a client {@code c}: some entry withholds the client. */
    public String isWithheld() {
        return isKept() ? "exists (select 1 from audit_entry e where e.withheld_client_id = c.id)" : "1 = 0";
    }

    private boolean isKept() {
        return TrailSchema.has(jdbc, "audit_entry", "withheld_client_id");
    }
}
