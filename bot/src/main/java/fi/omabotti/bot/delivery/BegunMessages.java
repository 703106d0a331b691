package fi.omabotti.bot.delivery;

import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Obstacle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of messages that had begun to be posted. Each step is one statement, and of the latest attempt only. */
@Component
class BegunMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    BegunMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** It is in the chat. Comes before the guess that its sender was killed. False when it was sent again meanwhile. */
    boolean delivered(OutgoingMessage message, Taken taken) {
        return jdbc.sql("""
                        update outgoing_message
                        set state = 'DELIVERED', obstacle = null, why = null, content_id = null, next_at = null,
                            since = :now, conversation_id = :conversation, service_url = :url, activity_id = :activity
                        where id = :id and attempts = :attempts + 1 and state in ('SENDING', 'UNCERTAIN')
                        """)
                        .param("now", Utc.of(clock.instant()))
                        .param("conversation", taken.conversationId())
                        .param("url", taken.serviceUrl())
                        .param("activity", taken.cardId(), java.sql.Types.VARCHAR)
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .update()
                == 1;
    }

    /**
     * It will not be posted any more by itself. Comes before the guess that its sender was killed. What it shows is kept
     * where its sender may have it sent again.
     */
    void end(OutgoingMessage message, DeliveryState state, Obstacle obstacle, String why) {
        boolean kept = state == DeliveryState.UNCERTAIN && !message.isNotice();
        jdbc.sql("""
                        update outgoing_message
                        set state = :state, obstacle = :obstacle, why = :why, since = :now, next_at = null
                        """ + (kept ? "" : ", content_id = null") + """

                         where id = :id and attempts = :attempts + 1 and state in ('SENDING', 'UNCERTAIN')
                        """)
                .param("state", state.name())
                .param("obstacle", obstacle.name())
                .param("why", why)
                .param("now", Utc.of(clock.instant()))
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    /** Unless its sender has stopped it meanwhile. */
    void tryLater(OutgoingMessage message, Duration pause, Obstacle obstacle, String why) {
        jdbc.sql("""
                        update outgoing_message
                        set state = case when is_stopped = true then 'CANCELLED' else 'WAITING' end,
                            obstacle = case when is_stopped = true then null else :obstacle end,
                            why = :why, since = :now, next_at = :next
                        where id = :id and attempts = :attempts + 1 and state = 'SENDING'
                        """)
                .param("obstacle", obstacle.name())
                .param("why", why)
                .param("now", Utc.of(clock.instant()))
                .param("next", Utc.of(clock.instant().plus(pause)))
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }
}
