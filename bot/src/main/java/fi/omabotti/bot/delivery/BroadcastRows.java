package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Broadcast;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The messages to many, each as a whole. */
@Component
class BroadcastRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    BroadcastRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** From here to the end of the caller's transaction nobody else changes it. */
    void open(Broadcast broadcast) {
        if (!change(broadcast.message())) {
            try {
                savepoint.executeWithoutResult(status -> insert(broadcast));
            } catch (DuplicateKeyException anotherCameFirst) {
                change(broadcast.message());
            }
        }
    }

    /** From here to the end of the caller's transaction nobody else changes it. False when there is no such message. */
    boolean change(String message) {
        return jdbc.sql("""
                        update broadcast set revision = revision + 1, is_over = false where message_key = :message
                        """).param("message", message).update() > 0;
    }

    /** Those of which something may happen yet. */
    List<BroadcastRow> unfinished() {
        return jdbc.sql("""
                        select message_key, urgent, not_before, starts_at, begun, held_until, revision, told
                        from broadcast where is_over = false order by created_at, message_key
                        """).query(BroadcastRow.class).list();
    }

    @Nullable
    Instant heldUntil(String message) {
        return jdbc.sql("select held_until from broadcast where message_key = :message and held_until is not null")
                .param("message", message)
                .query((row, i) -> row.getObject("held_until", java.time.OffsetDateTime.class)
                        .toInstant())
                .optional()
                .orElse(null);
    }

    void begin(String message, Beginning beginning) {
        Instant held = beginning.heldUntil();
        jdbc.sql("""
                        update broadcast set starts_at = :start, begun = :begun, held_until = :held
                        where message_key = :message
                        """)
                .param("start", Utc.of(beginning.startsAt()))
                .param("begun", beginning.begun())
                .param("held", held == null ? null : Utc.of(held), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("message", message)
                .update();
    }

    /** What the sender does meanwhile is told the next time. */
    void told(BroadcastRow row, String told, boolean over) {
        jdbc.sql("""
                        update broadcast set told = :told, is_over = :over
                        where message_key = :message and revision = :revision
                        """)
                .param("told", told)
                .param("over", over)
                .param("message", row.messageKey())
                .param("revision", row.revision())
                .update();
    }

    private void insert(Broadcast broadcast) {
        jdbc.sql("""
                        insert into broadcast (message_key, urgent, not_before, starts_at, begun, revision, told,
                                               is_over, created_at)
                        values (:message, :urgent, :start, :start, false, 0, '', false, :now)
                        """)
                .param("message", broadcast.message())
                .param("urgent", broadcast.urgent())
                .param("start", Utc.of(broadcast.notBefore()))
                .param("now", Utc.of(clock.instant()))
                .update();
    }
}
