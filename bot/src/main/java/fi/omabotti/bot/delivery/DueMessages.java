package fi.omabotti.bot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages are to be posted, and how far they are. Each step is one statement. */
@Component
class DueMessages {

    /** How long a message waits for somebody who has not added the bot yet. */
    private static final Duration WITHOUT_CHAT = Duration.ofDays(7);

    /** Longer than a call to Teams takes: who has not told the outcome by then was killed. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCH = 500;

    private static final String HAS_CHAT = """
            exists (select 1 from worker w join conversation_reference r on r.directory_id = w.directory_id
                    where w.id = outgoing_message.worker_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to people who have a chat with the bot, the longest due first. */
    List<OutgoingMessage> some(int most) {
        return jdbc.sql("""
                        select m.id, w.directory_id, m.notification, m.card, m.language, m.secrecy, m.attempts
                        from outgoing_message m
                        join worker w on w.id = m.worker_id
                        join conversation_reference r on r.directory_id = w.directory_id
                        where m.state = 'WAITING' and m.next_at <= :now
                        order by m.next_at, m.id
                        fetch first :most rows only
                        """)
                .param("now", utc(clock.instant()))
                .param("most", most)
                .query(OutgoingMessage.class)
                .list();
    }

    /** Whether it is ours to post: false when another instance has come first. */
    boolean begin(OutgoingMessage message) {
        return jdbc.sql("""
                        update outgoing_message set state = 'SENDING', attempts = attempts + 1, next_at = :late
                        where id = :id and state = 'WAITING' and attempts = :attempts
                        """)
                        .param("late", utc(clock.instant().plus(LONGEST_CALL)))
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .update()
                == 1;
    }

    /** It will not be posted any more. What an attempt has come to goes before the guess that its sender was killed. */
    void end(OutgoingMessage message, DeliveryState state, @Nullable String why, @Nullable String activityId) {
        jdbc.sql("""
                        update outgoing_message
                        set state = :state, why = :why, activity_id = :activity, card = null, next_at = null
                        where id = :id and attempts = :attempts + 1 and state in ('SENDING', 'UNCERTAIN')
                        """)
                .param("state", state.name())
                .param("why", why)
                .param("activity", activityId)
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    void tryLater(OutgoingMessage message, Duration pause, String why) {
        jdbc.sql("""
                        update outgoing_message set state = 'WAITING', why = :why, next_at = :next
                        where id = :id and attempts = :attempts + 1 and state = 'SENDING'
                        """)
                .param("why", why)
                .param("next", utc(clock.instant().plus(pause)))
                .param("id", message.id())
                .param("attempts", message.attempts())
                .update();
    }

    /** Those whose sender did not live to tell the outcome. How many there were. */
    int giveUpInterrupted() {
        return jdbc.sql("""
                        update outgoing_message set state = 'UNCERTAIN', why = 'interrupted', card = null, next_at = null
                        where state = 'SENDING' and next_at <= :now
                        """).param("now", utc(clock.instant())).update();
    }

    /** Those to people who have not added the bot in a week. How many there were. */
    int giveUpWithoutChat() {
        return jdbc.sql("""
                        update outgoing_message set state = 'UNDELIVERABLE', why = 'no chat', card = null, next_at = null
                        where state = 'WAITING' and created_at <= :before and not
                        """ + HAS_CHAT)
                .param("before", utc(clock.instant().minus(WITHOUT_CHAT)))
                .update();
    }

    /** A few at a time. */
    void forgetOldOnes() {
        OffsetDateTime before = utc(clock.instant().minus(KEPT));
        int forgotten;
        do {
            forgotten =
                    jdbc.sql("""
                            delete from outgoing_message where id in
                                (select id from outgoing_message where created_at < :before
                                 order by created_at fetch first :most rows only)
                            """).param("before", before).param("most", BATCH).update();
        } while (forgotten == BATCH);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
