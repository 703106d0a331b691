package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.bot.teams.ShownAnswer.State;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which card shows which answer: what is on a card must be found again when it is pressed, and to be taken away. */
@Component
class ShownAnswers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AnswerSettings settings;
    private final Clock clock;

    ShownAnswers(JdbcClient jdbc, PlatformTransactionManager transactions, AnswerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /** The turn whose reply a pressed card shows; null when no card was pressed, or one that is not known any more. */
    @Nullable
    String cardOf(Activity activity) {
        if (activity.getReplyToId() == null || activity.getValue() == null) {
            return null;
        }
        return jdbc.sql("""
                        select turn_id from shown_answer
                        where conversation_id = :conversation and card_id = :card and state = 'SHOWN'
                        """)
                .param("conversation", TurnReader.conversationId(activity))
                .param("card", activity.getReplyToId())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /**
     * Keeps what is going to be shown, and how long. Joins the caller's transaction. What is shown in a dialog is not
     * kept: it is gone when the dialog is closed.
     */
    void remember(Activity activity, Reply reply) {
        switch (ActivityKind.of(activity)) {
            case MESSAGE -> insert(activity, null, reply);
            case CARD_ACTION -> {
                if (activity.getReplyToId() != null && !replace(activity, reply)) {
                    insert(activity, activity.getReplyToId(), reply);
                }
            }
            default -> {}
        }
    }

    /** Keeps what was shown to somebody who did not ask, and how long. Joins the caller's transaction. */
    void remember(PersonalMessage message, Taken taken) {
        if (taken.cardId() != null) {
            insert(
                    message.id(),
                    taken.conversationId(),
                    taken.serviceUrl(),
                    taken.cardId(),
                    message.language(),
                    message.secrecy());
        }
    }

    /**
     * Notes under which id Teams has taken the answer. Gives it back when its question was changed meanwhile: then it must
     * go at once.
     */
    Optional<ShownAnswer> posted(Activity question, String cardId) {
        boolean isAsItWas = note(question, cardId, "state = 'SHOWN'") > 0;
        return isAsItWas
                ? Optional.empty()
                : transaction.execute(status -> {
                    int known = note(question, cardId, "state <> 'SHOWN'");
                    return known == 0 ? Optional.empty() : find(TurnReader.requestId(question));
                });
    }

    private int note(Activity question, String cardId, String inState) {
        return jdbc.sql("update shown_answer set card_id = :card where request_id = :request and " + inState)
                .param("card", cardId)
                .param("request", TurnReader.requestId(question))
                .update();
    }

    /** Notes that a question was changed by its writer; gives its answer when there is one to take away. */
    Optional<ShownAnswer> withdraw(Activity change, State state) {
        String requestId = TurnReader.requestId(change);
        return transaction.execute(status -> {
            int known = jdbc.sql("""
                            update shown_answer set state = :state, due_at = :now, attempts = 0
                            where request_id = :request and conversation_id = :conversation
                              and state <> 'DELETED' and state <> :state
                            """)
                    .param("state", state.name())
                    .param("now", utc(clock.instant()))
                    .param("request", requestId)
                    .param("conversation", TurnReader.conversationId(change))
                    .update();
            return known == 0 ? Optional.empty() : find(requestId);
        });
    }

    /** Empty while it is not known which card it is. */
    private Optional<ShownAnswer> find(String requestId) {
        return jdbc.sql("select * from shown_answer where request_id = :request and card_id is not null")
                .param("request", requestId)
                .query(ShownAnswer.class)
                .optional();
    }

    private boolean replace(Activity press, Reply reply) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update shown_answer
                        set turn_id = :turn, language = :language, secrecy = :secrecy, state = 'SHOWN',
                            due_at = :due, attempts = 0, shown_at = :now
                        where conversation_id = :conversation and card_id = :card
                          and state in ('SHOWN', 'HIDDEN')
                        """)
                        .param("turn", TurnReader.requestId(press))
                        .param("language", reply.language().name())
                        .param("secrecy", reply.secrecy().name())
                        .param("due", utc(settings.hideAt(reply.secrecy(), now)))
                        .param("now", utc(now))
                        .param("conversation", TurnReader.conversationId(press))
                        .param("card", press.getReplyToId())
                        .update()
                > 0;
    }

    private void insert(Activity activity, @Nullable String cardId, Reply reply) {
        boolean plain = reply.secrecy() == Secrecy.OPEN && reply.choices().isEmpty();
        if (plain || !TurnReader.hasIds(activity)) {
            return;
        }
        insert(
                TurnReader.requestId(activity),
                TurnReader.conversationId(activity),
                activity.getServiceUrl(),
                cardId,
                reply.language(),
                reply.secrecy());
    }

    private void insert(
            String requestId,
            @Nullable String conversationId,
            String serviceUrl,
            @Nullable String cardId,
            Language language,
            Secrecy secrecy) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into shown_answer (request_id, conversation_id, service_url, card_id, turn_id, language,
                                                  secrecy, state, due_at, attempts, shown_at)
                        values (:request, :conversation, :url, :card, :request, :language,
                                :secrecy, 'SHOWN', :due, 0, :now)
                        """)
                .param("request", requestId)
                .param("conversation", conversationId)
                .param("url", serviceUrl)
                .param("card", cardId)
                .param("language", language.name())
                .param("secrecy", secrecy.name())
                .param("due", utc(settings.hideAt(secrecy, now)))
                .param("now", utc(now))
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
