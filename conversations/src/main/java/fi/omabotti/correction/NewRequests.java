package fi.omabotti.correction;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes requests down. Everything here joins the caller's transaction. */
@Component
class NewRequests {

    /** The unit of the named worker, or of who is in the place of one; else of another assignment; else of a clienthood. */
    private static final String UNIT = """
            select unit_id from (
                select a.unit_id, case a.role when 'NAMED_WORKER' then 0 when 'CHILDS_SOCIAL_WORKER' then 1 else 2 end as place,
                       a.id
                from assignment a
                where a.client_id = :client and a.since <= :day and (a.until is null or a.until > :day)
                union all
                select k.unit_id, 3 as place, k.id
                from clienthood k
                where k.client_id = :client and k.since <= :day and (k.until is null or k.until > :day)) known
            order by place, id
            fetch first 1 row only
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    NewRequests(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** The unit whose supervisors a request is for; empty when nobody works with the client any more. */
    Optional<Long> unitOf(ClientId client) {
        return jdbc.sql(UNIT)
                .param("client", client.value())
                .param("day", LocalDate.now(clock))
                .query(Long.class)
                .optional();
    }

    /** The id of the new request; empty while the asker's own of the same kind is open. */
    Optional<Long> add(ClientId client, long unit, WorkerId asker, CorrectionKind kind, @Nullable String words) {
        String key = client.value() + "/" + asker.value() + "/" + kind;
        if (isOpen(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Objects.requireNonNull(savepoint.execute(status -> insert(client, unit, asker, kind, words, key))));
        } catch (DuplicateKeyException anotherPressCameFirst) {
            return Optional.empty();
        }
    }

    private boolean isOpen(String key) {
        return jdbc.sql("select count(*) from correction_request where open_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long insert(
            ClientId client, long unit, WorkerId asker, CorrectionKind kind, @Nullable String words, String key) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into correction_request (client_id, unit_id, asker_id, kind, words, state, asked_at, open_key)
                        values (:client, :unit, :asker, :kind, :words, 'OPEN', :now, :key)
                        """)
                .param("client", client.value())
                .param("unit", unit)
                .param("asker", asker.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }
}
