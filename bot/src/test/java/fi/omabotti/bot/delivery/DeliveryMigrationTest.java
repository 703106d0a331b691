package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written down to be sent, before there were messages to many, comes through. */
@OnEveryStore
class DeliveryMigrationTest {

    private static final String BEFORE = "202611222300";
    private static final OffsetDateTime WRITTEN = OffsetDateTime.of(2026, 11, 22, 20, 0, 0, 0, ZoneOffset.UTC);

    private final ClockOfHands clock = new ClockOfHands();

    @Test
    void every_message_is_there_with_what_it_shows_and_why_it_is_where_it_is(TestStore store) {
        JdbcClient jdbc = store.jdbc();
        migrate(store, BEFORE);
        long worker = new People(store).worker("Kaisa Kivi").value();
        jdbc.sql("""
                        insert into conversation_reference (directory_id, conversation_id, service_url, user_id, bot_id,
                                                            updated_at)
                        values ('kaisa.kivi', 'chat', 'https://teams.example/', '29:kaisa', '28:bot', current_timestamp)
                        """).update();
        Rows rows = new Rows(jdbc, worker);
        rows.write("fresh", "WAITING", null, "card 1", 0, null);
        rows.write("throttled", "WAITING", "status 429", "card 2", 3, null);
        rows.write("sending", "SENDING", null, "card 3", 1, null);
        rows.write("delivered", "DELIVERED", null, null, 1, "activity-1");
        rows.write("refused", "UNDELIVERABLE", "status 403", null, 1, null);
        rows.write("too large", "UNDELIVERABLE", "status 413", null, 1, null);
        rows.write("no app", "UNDELIVERABLE", "no chat", null, 0, null);
        rows.write("left", "UNDELIVERABLE", "not of the staff", null, 0, null);
        rows.write("lost", "UNCERTAIN", "status 502", null, 1, null);
        rows.write("killed", "UNCERTAIN", "interrupted", null, 1, null);

        migrate(store, "latest");

        assertThat(rows.read())
                .containsExactly(
                        "fresh WAITING null null 0 null card 1",
                        "throttled WAITING THROTTLED status 429 3 null card 2",
                        "sending SENDING null null 1 null card 3",
                        "delivered DELIVERED null null 1 activity-1 null",
                        "refused UNDELIVERABLE FORBIDDEN status 403 1 null null",
                        "too large UNDELIVERABLE NOT_ACCEPTED status 413 1 null null",
                        "no app UNDELIVERABLE NOT_INSTALLED no chat 0 null null",
                        "left UNDELIVERABLE NO_ACCOUNT not of the staff 0 null null",
                        "lost UNCERTAIN ANSWER_LOST status 502 1 null null",
                        "killed UNCERTAIN INTERRUPTED interrupted 1 null null");
        assertThat(new DueMessages(jdbc, clock).notices(9, false))
                .extracting(
                        OutgoingMessage::directoryId,
                        OutgoingMessage::chatId,
                        OutgoingMessage::notification,
                        OutgoingMessage::card,
                        OutgoingMessage::language,
                        OutgoingMessage::secrecy,
                        it -> it.createdAt().toInstant())
                .containsExactly(shown("fresh", "card 1"), shown("throttled", "card 2"));
        assertThat(jdbc.sql("select count(*) from outgoing_message where lane = 'NOTICE' and since = created_at")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    private static Tuple shown(String key, String card) {
        return tuple(
                "kaisa.kivi", "chat", "Viesti: " + key, card, Language.SV, Secrecy.CONFIDENTIAL, WRITTEN.toInstant());
    }

    private static void migrate(TestStore store, String target) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:future")
                .target(target)
                .load()
                .migrate();
    }

    /** Messages, as they were written then and as they are read now. */
    private record Rows(JdbcClient jdbc, long worker) {

        void write(
                String key,
                String state,
                @Nullable String why,
                @Nullable String card,
                int attempts,
                @Nullable String activity) {
            jdbc.sql("""
                            insert into outgoing_message (worker_id, message_key, notification, card, language, secrecy, state,
                                                          why, attempts, next_at, activity_id, created_at)
                            values (:worker, :key, :notification, :card, 'SV', 'CONFIDENTIAL', :state, :why, :attempts, :next,
                                    :activity, :written)
                            """)
                    .param("worker", worker)
                    .param("key", key)
                    .param("notification", "Viesti: " + key)
                    .param("card", card, java.sql.Types.VARCHAR)
                    .param("state", state)
                    .param("why", why, java.sql.Types.VARCHAR)
                    .param("attempts", attempts)
                    .param("next", card == null ? null : WRITTEN, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("activity", activity, java.sql.Types.VARCHAR)
                    .param("written", WRITTEN)
                    .update();
        }

        List<String> read() {
            return jdbc.sql("""
                            select m.message_key, m.state, m.obstacle, m.why, m.attempts, m.activity_id, c.card
                            from outgoing_message m left join outgoing_content c on c.id = m.content_id
                            order by m.id
                            """)
                    .query((row, i) -> "%s %s %s %s %d %s %s"
                            .formatted(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getInt(5),
                                    row.getString(6),
                                    row.getString(7)))
                    .list();
        }
    }
}
