package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages are to be posted, and that one begins to be. Each step is one statement. */
@Component
class DueMessages {

    /** Longer than the calls to Teams take: who has not told the outcome by then was killed. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(3);

    private static final String DUE = """
            select m.id, m.lane, m.worker_id, w.directory_id, r.conversation_id as chat_id, m.channel_id, m.content_id,
                   c.notification, c.card, c.language, c.secrecy, m.attempts, m.created_at
            from outgoing_message m
            join outgoing_content c on c.id = m.content_id
            left join worker w on w.id = m.worker_id
            left join conversation_reference r on r.directory_id = w.directory_id
            where m.state = 'WAITING' and m.lane = :lane
            """;

    /** A notice waits for who has not added the bot yet, unless a chat can be opened; and goes when they have. */
    private static final String WITH_WAY = """
             and (m.next_at <= :now or (m.obstacle = 'NOT_INSTALLED' and r.directory_id is not null))
             and (r.directory_id is not null or :opening = true)
            """;

    private static final String BEGUN = """
             and m.next_at <= :now and exists (select 1 from broadcast b
                         where b.message_key = m.message_key and b.begun = true and b.held_until is null)
            """;

    private static final String LONGEST_DUE_FIRST = " order by m.next_at, m.id fetch first :most rows only";

    private final JdbcClient jdbc;
    private final Clock clock;

    DueMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Single messages, the longest due first. */
    List<OutgoingMessage> notices(int most, boolean opening) {
        return due(DUE + WITH_WAY + LONGEST_DUE_FIRST, Lane.NOTICE, most)
                .param("opening", opening)
                .query(OutgoingMessage.class)
                .list();
    }

    /** Of messages to many that have begun, and that nothing holds. */
    List<OutgoingMessage> ofBroadcasts(int most) {
        return due(DUE + BEGUN + LONGEST_DUE_FIRST, Lane.BROADCAST, most)
                .query(OutgoingMessage.class)
                .list();
    }

    private JdbcClient.StatementSpec due(String sql, Lane lane, int most) {
        return jdbc.sql(sql)
                .param("lane", lane.name())
                .param("now", Utc.of(clock.instant()))
                .param("most", most);
    }

    /** Whether it is ours to post: false when another instance has come first, or its sender has changed it. */
    boolean begin(OutgoingMessage message, String sender) {
        return jdbc.sql("""
                        update outgoing_message
                        set state = 'SENDING', attempts = attempts + 1, next_at = :late, since = :now, sender = :sender
                        where id = :id and state = 'WAITING' and attempts = :attempts and content_id = :content
                        """)
                        .param("late", Utc.of(clock.instant().plus(LONGEST_CALL)))
                        .param("now", Utc.of(clock.instant()))
                        .param("sender", sender)
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .param("content", message.contentId())
                        .update()
                == 1;
    }

    /** It was not begun, as its chat takes no more for a while. */
    void postpone(OutgoingMessage message, Duration pause) {
        jdbc.sql("""
                        update outgoing_message set next_at = :next
                        where id = :id and state = 'WAITING' and attempts = :attempts
                        """)
                .param("next", Utc.of(clock.instant().plus(pause)))
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    /** How long the longest due message has waited; nothing when none does. */
    Duration longestWait() {
        return jdbc.sql(
                        "select next_at from outgoing_message where state = 'WAITING' order by next_at fetch first 1 row only")
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> Duration.between(since.toInstant(), clock.instant()))
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }
}
