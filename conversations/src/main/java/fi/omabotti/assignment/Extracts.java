package fi.omabotti.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The extracts of the client information system that were taken in. */
@Component
public class Extracts {

    /** The digest of a client whom the last extract did not have: any other extract says something new. */
    public static final String ABSENT = "absent";

    private final JdbcClient jdbc;

    Extracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the newest assignments were taken from the client information system; empty before the first import. */
    public Optional<Instant> newestTaken() {
        return jdbc.sql("select taken_at from extract_import where kind = 'ASSIGNMENTS' order by taken_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
