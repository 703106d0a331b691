package fi.omabotti.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of a ground that is none of the usual ones ({@code audit_ground_text}), as far as the trail keeps them. */
@Component
class GroundWords {

    private final JdbcClient jdbc;

    GroundWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For SQL over an audit entry {@code e}: the words, or null. */
    String column() {
        return TrailSchema.has(jdbc, "audit_ground_text", "words")
                ? "(select t.words from audit_ground_text t where t.entry_id = e.id)"
                : "cast(null as varchar(1))";
    }
}
