package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Broadcasts;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of messages without an attempt. */
@Component
class Upkeep {

    /** How long a message waits for somebody who has not added the bot yet. */
    static final Duration WITHOUT_CHAT = Duration.ofDays(7);

    private static final int BATCH = 500;

    private static final String INTERRUPTED = """
            update outgoing_message
            set state = 'UNCERTAIN', obstacle = 'INTERRUPTED', why = 'interrupted', next_at = null, since = :now,
                content_id = case when lane = 'NOTICE' then null else content_id end
            where state = 'SENDING'
            """;

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Clock clock;

    Upkeep(JdbcClient jdbc, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /** Those whose sender has not told the outcome for longer than any call takes. How many there were. */
    int giveUpLate() {
        return jdbc.sql(INTERRUPTED + " and next_at <= :now")
                .param("now", now())
                .update();
    }

    /** Those of other instances, which have died. How many there were. */
    int giveUpOthers(String sender) {
        return jdbc.sql(INTERRUPTED + " and (sender is null or sender <> :sender)")
                .param("now", now())
                .param("sender", sender)
                .update();
    }

    /** Single messages to people who have not added the bot in a week. How many there were. */
    int giveUpWithoutChat() {
        return jdbc.sql("""
                        update outgoing_message
                        set state = 'UNDELIVERABLE', obstacle = 'NOT_INSTALLED', why = 'no chat', content_id = null,
                            next_at = null, since = :now
                        where state = 'WAITING' and lane = 'NOTICE' and created_at <= :before
                          and not exists (select 1 from worker w
                                          join conversation_reference r on r.directory_id = w.directory_id
                                          where w.id = outgoing_message.worker_id)
                        """)
                .param("now", now())
                .param("before", Utc.of(clock.instant().minus(WITHOUT_CHAT)))
                .update();
    }

    /** Of what has come to an end, a few at a time. */
    void forgetOldOnes() {
        OffsetDateTime before = Utc.of(clock.instant().minus(Broadcasts.KEPT));
        String old = """
                select id from outgoing_message
                where created_at < :before and state not in ('WAITING', 'SENDING')
                order by created_at, id fetch first :most rows only
                """;
        int forgotten;
        do {
            jdbc.sql("delete from outgoing_change where message_id in (" + old + ")")
                    .param("before", before)
                    .param("most", BATCH)
                    .update();
            forgotten = jdbc.sql("delete from outgoing_message where id in (" + old + ")")
                    .param("before", before)
                    .param("most", BATCH)
                    .update();
        } while (forgotten == BATCH);
        jdbc.sql("""
                        delete from broadcast where created_at < :before and not exists
                            (select 1 from outgoing_message m where m.message_key = broadcast.message_key)
                        """).param("before", before).update();
        contents.forgetUnused();
    }

    private OffsetDateTime now() {
        return Utc.of(clock.instant());
    }
}
