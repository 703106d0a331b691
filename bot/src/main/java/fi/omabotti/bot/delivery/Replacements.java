package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Recipient;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What its sender does about a message that was written down. Everything here joins the caller's transaction. */
@Component
class Replacements {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Replacements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on; where something else is shown already, that is changed. Where it is not known what is shown, nothing is. */
    void show(String message, Map<Recipient, Long> contents) {
        Map<Recipient, Long> ids = ids(message);
        Map<Long, List<Long>> byContent = new HashMap<>();
        contents.forEach((recipient, content) -> byContent
                .computeIfAbsent(content, it -> new java.util.ArrayList<>())
                .add(ids.get(recipient)));
        byContent.forEach((content, messages) -> {
            for (int from = 0; from < messages.size(); from += AT_ONCE) {
                show(content, messages.subList(from, Math.min(from + AT_ONCE, messages.size())));
            }
        });
    }

    /** Those that are being posted right now are not tried again. */
    void stop(String message) {
        jdbc.sql("""
                        update outgoing_message
                        set state = 'CANCELLED', content_id = null, next_at = null, since = :now
                        where message_key = :message and state = 'WAITING'
                        """)
                .param("now", Utc.of(clock.instant()))
                .param("message", message)
                .update();
        jdbc.sql("update outgoing_message set is_stopped = true where message_key = :message and state = 'SENDING'")
                .param("message", message)
                .update();
    }

    int sendAgain(String message) {
        return jdbc.sql("""
                        update outgoing_message
                        set state = 'WAITING', next_at = :now, since = :now, is_stopped = false
                        where message_key = :message and state = 'UNCERTAIN' and content_id is not null
                        """)
                .param("now", Utc.of(clock.instant()))
                .param("message", message)
                .update();
    }

    /** In this order: what begins to be posted in between is changed afterwards. */
    private void show(long content, List<Long> messages) {
        jdbc.sql("""
                        update outgoing_message set content_id = :content
                        where id in (:messages) and state in ('WAITING', 'UNCERTAIN')
                        """).param("content", content).param("messages", messages).update();
        jdbc.sql("""
                        update outgoing_change
                        set content_id = :content, version = version + 1, attempts = 0, next_at = :now
                        where message_id in (:messages)
                        """)
                .param("content", content)
                .param("now", Utc.of(clock.instant()))
                .param("messages", messages)
                .update();
        jdbc.sql("""
                        insert into outgoing_change (message_id, content_id, version, attempts, next_at)
                        select m.id, :content, 0, 0, cast(:now as timestamp with time zone) from outgoing_message m
                        where m.id in (:messages) and m.state in ('SENDING', 'DELIVERED')
                          and not exists (select 1 from outgoing_change g where g.message_id = m.id)
                        """)
                .param("content", content)
                .param("now", Utc.of(clock.instant()))
                .param("messages", messages)
                .update();
    }

    private Map<Recipient, Long> ids(String message) {
        Map<Recipient, Long> ids = new HashMap<>();
        jdbc.sql("select id, worker_id, channel_id from outgoing_message where message_key = :message")
                .param("message", message)
                .query(row -> {
                    ids.put(
                            OutgoingMessages.recipient(row.getLong("worker_id"), row.getString("channel_id")),
                            row.getLong("id"));
                });
        return ids;
    }
}
