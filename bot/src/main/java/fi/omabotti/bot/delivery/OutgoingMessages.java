package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where messages are written down. Everything here joins the caller's transaction. */
@Component
public class OutgoingMessages {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    OutgoingMessages(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    boolean isKnown(WorkerId to, String message) {
        return jdbc.sql("select count(*) from outgoing_message where worker_id = :worker and message_key = :message")
                        .param("worker", to.value())
                        .param("message", message)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    PersonInChat personInChat(WorkerId worker) {
        return jdbc.sql("""
                        select language, bot_id from conversation_reference
                        where directory_id = (select directory_id from worker where id = :worker)
                        """)
                .param("worker", worker.value())
                .query(PersonInChat.class)
                .optional()
                .orElse(PersonInChat.UNKNOWN);
    }

    /** While another transaction adds the same, this waits for its end; then the other's stays as it is. */
    void add(WorkerId to, String message, Reply reply, String card) {
        try {
            savepoint.executeWithoutResult(status -> insert(to, message, reply, card));
        } catch (DuplicateKeyException anotherCameFirst) {
            return;
        }
    }

    private void insert(WorkerId to, String message, Reply reply, String card) {
        jdbc.sql("""
                        insert into outgoing_message (worker_id, message_key, notification, card, language, secrecy,
                                                      state, attempts, next_at, created_at)
                        values (:worker, :message, :notification, :card, :language, :secrecy,
                                'WAITING', 0, :now, :now)
                        """)
                .param("worker", to.value())
                .param("message", message)
                .param("notification", reply.notification())
                .param("card", card)
                .param("language", reply.language().name())
                .param("secrecy", reply.secrecy().name())
                .param("now", utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
