package fi.omabotti.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seals in the database. They are inserted and read, never changed. */
@Component
class SealStore {

    static final int PAGE = 200;

    private static final String SEALS = """
            select s.segment, s.sealed_at, s.entries, s.entry_count, s.key_id, s.head, p.purged_at, p.mac
            from audit_seal s left join audit_purge p on p.segment = s.segment
            """;

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seal> last() {
        return jdbc.sql(SEALS + "where s.segment = (select max(segment) from audit_seal)")
                .query(SealStore::seal)
                .optional();
    }

    /** Those that were made after the moment, and not after that segment. */
    List<Seal> madeAfter(Instant moment, long lastSegment) {
        return jdbc.sql(SEALS + "where s.sealed_at > :moment and s.segment <= :last order by s.segment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("last", lastSegment)
                .query(SealStore::seal)
                .list();
    }

    /** The next {@link #PAGE} of them at most. */
    List<Seal> following(long segment) {
        return jdbc.sql(SEALS + "where s.segment > :segment order by s.segment limit " + PAGE)
                .param("segment", segment)
                .query(SealStore::seal)
                .list();
    }

    /** Those of these segments, by segment. */
    Map<Long, Seal> of(Collection<Long> segments) {
        return jdbc
                .sql(SEALS + "where s.segment in (:segments)")
                .param("segments", segments)
                .query(SealStore::seal)
                .list()
                .stream()
                .collect(Collectors.toMap(Seal::segment, Function.identity()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else made that segment */
    void insert(Seal seal) {
        jdbc.sql("""
                        insert into audit_seal (segment, sealed_at, entries, entry_count, key_id, head)
                        values (:segment, :at, :entries, :count, :key, :head)
                        """)
                .param("segment", seal.segment())
                .param("at", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("entries", seal.entries())
                .param("count", seal.count())
                .param("key", seal.keyId())
                .param("head", seal.head())
                .update();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        OffsetDateTime purged = row.getObject("purged_at", OffsetDateTime.class);
        return new Seal(
                row.getLong("segment"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("entries"),
                row.getInt("entry_count"),
                row.getString("key_id"),
                row.getString("head"),
                purged == null ? null : new Seal.Purge(purged.toInstant(), row.getString("mac")));
    }
}
