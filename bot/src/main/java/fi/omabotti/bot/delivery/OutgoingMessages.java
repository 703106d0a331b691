package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where messages are written down. Everything here joins the caller's transaction. */
@Component
class OutgoingMessages {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    OutgoingMessages(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** All who have been sent the message. */
    Set<Recipient> recipients(String message) {
        return Set.copyOf(jdbc.sql("select worker_id, channel_id from outgoing_message where message_key = :message")
                .param("message", message)
                .query((row, i) -> recipient(row.getLong("worker_id"), row.getString("channel_id")))
                .list());
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
        return peopleInChat(List.of(worker)).getOrDefault(worker, PersonInChat.UNKNOWN);
    }

    /** Those of them who have a chat with the bot. */
    Map<WorkerId, PersonInChat> peopleInChat(List<WorkerId> workers) {
        Map<WorkerId, PersonInChat> people = new HashMap<>();
        for (int from = 0; from < workers.size(); from += AT_ONCE) {
            read(workers.subList(from, Math.min(from + AT_ONCE, workers.size())), people);
        }
        return people;
    }

    private void read(List<WorkerId> some, Map<WorkerId, PersonInChat> people) {
        jdbc.sql("""
                        select w.id, coalesce(l.language, r.language) as language, r.bot_id
                        from worker w join conversation_reference r on r.directory_id = w.directory_id
                                      left join chosen_language l on l.worker_id = w.id
                        where w.id in (:workers)
                        """)
                .param("workers", some.stream().map(WorkerId::value).toList())
                .query(row -> {
                    people.put(
                            new WorkerId(row.getLong("id")),
                            new PersonInChat(Language.valueOf(row.getString("language")), row.getString("bot_id")));
                });
    }

    /** One row for each recipient; what each is shown. */
    void add(Lane lane, String message, Instant notBefore, Map<Recipient, Long> contents) {
        OffsetDateTime now = Utc.of(clock.instant());
        List<@Nullable Object[]> rows = contents.entrySet().stream()
                .map(it -> row(lane, message, Utc.of(notBefore), now, it.getKey(), it.getValue()))
                .toList();
        batches.batchUpdate("""
                insert into outgoing_message (message_key, lane, worker_id, channel_id, content_id,
                                              state, attempts, next_at, since, created_at)
                values (?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)
                """, rows, new int[] {
            java.sql.Types.VARCHAR,
            java.sql.Types.VARCHAR,
            java.sql.Types.BIGINT,
            java.sql.Types.VARCHAR,
            java.sql.Types.BIGINT,
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE,
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE,
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE
        });
    }

    static Recipient recipient(long workerId, @Nullable String channelId) {
        return channelId == null ? new Person(new WorkerId(workerId)) : new Channel(channelId);
    }

    private static @Nullable Object[] row(
            Lane lane, String message, OffsetDateTime notBefore, OffsetDateTime now, Recipient to, long content) {
        return new @Nullable Object[] {
            message,
            lane.name(),
            to.<@Nullable Long>fold(person -> person.id().value(), channel -> null),
            to.<@Nullable String>fold(person -> null, Channel::id),
            content,
            notBefore,
            now,
            now
        };
    }
}
