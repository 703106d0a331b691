package fi.omabotti.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the sealing is behind the writing: two look-ups in an index, whatever the trail's length. */
@Component
public class SealLag {

    private final JdbcClient jdbc;

    SealLag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far behind.
     *
     * @param lastSeal when the newest seal was made; null while there is none. It may be old when nobody has asked since
     * @param longestUnsealed how long the oldest row that is younger than that seal has waited; zero when there is none
     */
    public record Lag(@Nullable Instant lastSeal, Duration longestUnsealed) {}

    /** How it is at this moment. */
    public Lag look(Instant now) {
        Instant last = moment(jdbc.sql("select max(sealed_at) as at from audit_seal"));
        Instant oldest = moment(jdbc.sql("select min(at) as at from audit_entry where at > :last")
                .param("last", (last == null ? Instant.EPOCH : last).atOffset(ZoneOffset.UTC)));
        return new Lag(last, oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now));
    }

    private static @Nullable Instant moment(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> row.getObject("at", OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
