package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people can be reached. */
@Component
class ConversationReferences {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    ConversationReferences(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    Optional<ConversationReference> of(String directoryId) {
        return jdbc.sql("""
                        select directory_id, conversation_id, service_url, tenant_id, user_id, bot_id
                        from conversation_reference
                        where directory_id = :directoryId
                        """)
                .param("directoryId", directoryId)
                .query(ConversationReference.class)
                .optional();
    }

    /**
     * Keeps the latest. Joins the caller's transaction. Teams tells of a new chat twice at the same moment, so an insert
     * may find that another came first: then, and only then, it is undone and becomes an update.
     *
     * @param language of the person's Teams: kept until {@link #speaks} knows better
     * @return whether the person had no chat with the bot before
     */
    boolean remember(ConversationReference latest, Language language) {
        if (of(latest.directoryId()).filter(latest::equals).isPresent() || update(latest)) {
            return false;
        }
        try {
            savepoint.executeWithoutResult(status -> insert(latest, language));
            return true;
        } catch (DuplicateKeyException anotherCameFirst) {
            update(latest);
            return false;
        }
    }

    /** There is no such chat any more. Joins the caller's transaction. */
    void forget(String conversationId) {
        jdbc.sql("delete from conversation_reference where conversation_id = :conversation")
                .param("conversation", conversationId)
                .update();
    }

    /** Keeps which language a person speaks with the bot. Joins the caller's transaction. */
    void speaks(String directoryId, Language language) {
        jdbc.sql("""
                        update conversation_reference set language = :language
                        where directory_id = :directoryId and language <> :language
                        """)
                .param("language", language.name())
                .param("directoryId", directoryId)
                .update();
    }

    private boolean update(ConversationReference latest) {
        return write(latest, """
                update conversation_reference
                set conversation_id = :conversationId, service_url = :serviceUrl, tenant_id = :tenantId,
                    user_id = :userId, bot_id = :botId, updated_at = :now
                where directory_id = :directoryId
                """) == 1;
    }

    private void insert(ConversationReference latest, Language language) {
        write(latest, """
                insert into conversation_reference
                    (directory_id, conversation_id, service_url, tenant_id, user_id, bot_id, updated_at)
                values (:directoryId, :conversationId, :serviceUrl, :tenantId, :userId, :botId, :now)
                """);
        speaks(latest.directoryId(), language);
    }

    private int write(ConversationReference latest, String sql) {
        return jdbc.sql(sql)
                .param("directoryId", latest.directoryId())
                .param("conversationId", latest.conversationId())
                .param("serviceUrl", latest.serviceUrl())
                .param("tenantId", latest.tenantId())
                .param("userId", latest.userId())
                .param("botId", latest.botId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
