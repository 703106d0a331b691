package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written down for people who did not ask. */
@OnEveryStore
class TableOutboxTest {

    private final ClockOfHands clock = new ClockOfHands();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TableOutbox outbox;
    private final DueMessages due;
    private final BegunMessages begun;
    private final Upkeep upkeep;
    private final WorkerId kaisa;

    TableOutboxTest(TestStore store) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc = store.jdbc();
        leaveNothing();
        jdbc.sql("delete from conversation_reference").update();
        store.empty();
        JdbcTransactionManager transactions = new JdbcTransactionManager(store.source());
        transaction = new TransactionTemplate(transactions);
        Contents contents = new Contents(jdbc);
        outbox = new TableOutbox(new OutgoingMessages(jdbc, store.template(), clock), contents, transactions, clock);
        due = new DueMessages(jdbc, clock);
        begun = new BegunMessages(jdbc, clock);
        upkeep = new Upkeep(jdbc, contents, clock);
        jdbc.sql("insert into worker (username, directory_id, display_name) values ('kaisa', 'kaisa', 'Kaisa Kivi')")
                .update();
        kaisa = new WorkerId(jdbc.sql("select id from worker").query(Long.class).single());
    }

    /** Others on the same store delete the staff. */
    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from outgoing_change").update();
        jdbc.sql("delete from outgoing_message").update();
        jdbc.sql("delete from outgoing_content").update();
        jdbc.sql("delete from broadcast").update();
    }

    @Test
    void nothing_is_sent_without_a_transaction() {
        assertThatThrownBy(() -> outbox.send(kaisa, "one", language -> hello("hei", language)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void what_is_rolled_back_was_never_sent() {
        transaction.executeWithoutResult(status -> {
            outbox.send(kaisa, "one", language -> hello("hei", language));
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void a_message_is_written_once_and_stays_as_it_was_first() {
        send("one", "ensin");
        send("one", "sitten");
        send("two", "muuta");

        kaisaHasAChat("FI");
        assertThat(due.notices(9, false))
                .extracting(OutgoingMessage::card)
                .satisfiesExactly(
                        first -> assertThat(first).contains("ensin"),
                        second -> assertThat(second).contains("muuta"));
    }

    @Test
    void what_waits_without_a_reason_is_a_sign_and_who_has_no_chat_is_a_reason() {
        send("one", "hei");
        clock.turn(Duration.ofMinutes(31));
        assertThat(waiting()).isEqualTo("UP {longestWaitSeconds=0}");

        kaisaHasAChat("FI");
        clock.turn(Duration.ofSeconds(5));
        assertThat(waiting()).isEqualTo("DEGRADED {longestWaitSeconds=1865}");
    }

    @Test
    void two_that_send_the_same_at_once_write_it_once_and_both_go_on() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 20; i++) {
                String message = "message " + i;
                CyclicBarrier start = new CyclicBarrier(2);
                Runnable sending = () -> transaction.executeWithoutResult(status -> {
                    wait(start);
                    outbox.send(kaisa, message, language -> hello("hei", language));
                    outbox.send(kaisa, "then " + message, language -> hello("hei", language));
                });
                Future<?> one = threads.submit(sending);
                Future<?> other = threads.submit(sending);
                one.get();
                other.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(rows()).isEqualTo(40);
    }

    @Test
    void a_person_is_addressed_in_the_language_that_they_speak_and_in_finnish_before_that_is_known() {
        send("one", "a");
        kaisaHasAChat("SV");
        send("two", "b");

        assertThat(due.notices(9, false))
                .extracting(OutgoingMessage::language)
                .containsExactly(Language.FI, Language.SV);
    }

    @Test
    void a_message_about_a_client_has_a_notification_that_says_nothing() {
        kaisaHasAChat("SV");
        transaction.executeWithoutResult(status -> outbox.send(
                kaisa,
                "one",
                language -> new Reply("Kanarialintu", language, List.of(), List.of(), Secrecy.CONFIDENTIAL)));

        assertThat(due.notices(9, false).get(0).notification()).isEqualTo("Du har ett meddelande");
        assertThat(due.notices(9, false).get(0).card()).doesNotContain("Kanarialintu");
    }

    @Test
    void who_has_no_chat_is_waited_for_a_week() {
        send("one", "hei");
        assertThat(due.notices(9, false)).isEmpty();

        clock.turn(Duration.ofDays(7).minusSeconds(1));
        assertThat(upkeep.giveUpWithoutChat()).isZero();
        clock.turn(Duration.ofSeconds(1));
        assertThat(upkeep.giveUpWithoutChat()).isOne();

        kaisaHasAChat("FI");
        assertThat(due.notices(9, false)).isEmpty();
        assertThat(state()).isEqualTo("UNDELIVERABLE: no chat");
    }

    @Test
    void who_has_a_chat_by_then_is_not_given_up() {
        send("one", "hei");
        clock.turn(Duration.ofDays(8));
        kaisaHasAChat("FI");

        assertThat(upkeep.giveUpWithoutChat()).isZero();
        assertThat(due.notices(9, false)).hasSize(1);
    }

    @Test
    void one_of_two_may_begin() {
        OutgoingMessage message = sent();

        assertThat(due.begin(message, "me")).isTrue();
        assertThat(due.begin(message, "me")).isFalse();
        assertThat(due.notices(9, false)).isEmpty();
    }

    @Test
    void what_was_begun_and_never_ended_is_uncertain_and_never_begun_again() {
        OutgoingMessage message = sent();
        due.begin(message, "me");
        assertThat(upkeep.giveUpLate()).isZero();

        clock.turn(Duration.ofMinutes(3));

        assertThat(upkeep.giveUpLate()).isOne();
        assertThat(state()).isEqualTo("UNCERTAIN: interrupted");
        begun.tryLater(message, Duration.ZERO, Obstacle.OUT_OF_REACH, "status 503");
        assertThat(due.begin(message, "me")).isFalse();
        assertThat(due.notices(9, false)).isEmpty();
    }

    @Test
    void an_outcome_that_comes_late_after_all_is_believed() {
        OutgoingMessage message = sent();
        due.begin(message, "me");
        clock.turn(Duration.ofMinutes(3));
        upkeep.giveUpLate();

        begun.delivered(message, new Taken("chat", "https://teams.example/", "card"));

        assertThat(state()).isEqualTo("DELIVERED: null");
    }

    @Test
    void the_card_is_kept_no_longer_than_it_may_be_posted() {
        OutgoingMessage message = sent();
        due.begin(message, "me");
        begun.tryLater(message, Duration.ofSeconds(10), Obstacle.THROTTLED, "status 429");
        assertThat(cards()).isOne();

        clock.turn(Duration.ofSeconds(10));
        OutgoingMessage again = due.notices(9, false).get(0);
        due.begin(again, "me");
        begun.delivered(again, new Taken("chat", "https://teams.example/", "card"));
        upkeep.forgetOldOnes();

        assertThat(cards()).isZero();
    }

    @Test
    void all_is_forgotten_after_ninety_days() {
        send("one", "hei");
        kaisaHasAChat("FI");
        OutgoingMessage message = due.notices(9, false).get(0);
        due.begin(message, "me");
        begun.delivered(message, new Taken("chat", "https://teams.example/", "card"));
        clock.turn(Duration.ofDays(90));
        upkeep.forgetOldOnes();
        assertThat(rows()).isOne();

        clock.turn(Duration.ofSeconds(1));
        upkeep.forgetOldOnes();
        assertThat(rows()).isZero();
    }

    private OutgoingMessage sent() {
        kaisaHasAChat("FI");
        send("one", "hei");
        return due.notices(9, false).get(0);
    }

    private void send(String message, String words) {
        transaction.executeWithoutResult(status -> outbox.send(kaisa, message, language -> hello(words, language)));
    }

    private void kaisaHasAChat(String language) {
        jdbc.sql("""
                        insert into conversation_reference
                            (directory_id, conversation_id, service_url, user_id, bot_id, updated_at, language)
                        values ('kaisa', 'chat', 'https://teams.example/', '29:kaisa', '28:bot', current_timestamp, :language)
                        """).param("language", language).update();
    }

    private String waiting() {
        URI nowhere = URI.create("https://login.example/");
        TeamsSettings local = new TeamsSettings(
                null,
                null,
                null,
                null,
                new IdentitySettings(null, null, null, true),
                nowhere,
                nowhere,
                List.of(),
                List.of());
        Health health = new OutboxHealth()
                .outboxHealthIndicator(jdbc, local, new OpeningSettings(null), clock)
                .health();
        return health.getStatus() + " " + health.getDetails();
    }

    private int rows() {
        return jdbc.sql("select count(*) from outgoing_message")
                .query(Integer.class)
                .single();
    }

    private int cards() {
        return jdbc.sql("select count(*) from outgoing_content")
                .query(Integer.class)
                .single();
    }

    private String state() {
        return jdbc.sql("select state, why from outgoing_message")
                .query((row, i) -> row.getString("state") + ": " + row.getString("why"))
                .single();
    }

    private static void wait(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply hello(String words, Language language) {
        return new Reply("Viesti", language, List.of(new Part.Paragraph(words)), List.of());
    }
}
