package fi.omabotti.bot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages are to show something else, and how far that is. What has changed anew meanwhile is left as it is. */
@Component
class DueChanges {

    private static final String UNCHANGED = " where message_id = :message and version = :version";

    private final JdbcClient jdbc;
    private final Clock clock;

    DueChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of messages whose outcome is known, the longest due first. */
    List<OutgoingChange> some(int most) {
        return jdbc.sql("""
                        select g.message_id, g.version, g.attempts, m.state, m.lane, m.conversation_id, m.service_url,
                               m.activity_id, g.content_id, c.notification, c.card, c.language, c.secrecy
                        from outgoing_change g
                        join outgoing_message m on m.id = g.message_id
                        join outgoing_content c on c.id = g.content_id
                        where g.next_at <= :now and m.state <> 'SENDING'
                        order by g.next_at, g.message_id
                        fetch first :most rows only
                        """)
                .param("now", Utc.of(clock.instant()))
                .param("most", most)
                .query(OutgoingChange.class)
                .list();
    }

    /** It was not posted after all: what is posted when it is, is the change. */
    void showWhenPosted(OutgoingChange change) {
        jdbc.sql("""
                        update outgoing_message set content_id = :content
                        where id = :message and state in ('WAITING', 'UNCERTAIN') and content_id is not null
                        """)
                .param("content", change.contentId())
                .param("message", change.messageId())
                .update();
        forget(change);
    }

    /** It is done, or never will be. */
    void forget(OutgoingChange change) {
        jdbc.sql("delete from outgoing_change" + UNCHANGED)
                .param("message", change.messageId())
                .param("version", change.version())
                .update();
    }

    void tryLater(OutgoingChange change, Duration pause) {
        jdbc.sql("update outgoing_change set attempts = attempts + 1, next_at = :next" + UNCHANGED)
                .param("next", Utc.of(clock.instant().plus(pause)))
                .param("message", change.messageId())
                .param("version", change.version())
                .update();
    }
}
