package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.bot.teams.TeamChannels;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.Staff;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written down for many, on each database. */
@OnEveryStore
class TableBroadcastsTest {

    private static final QuietHours NEVER = new QuietHours(LocalTime.NOON, LocalTime.NOON, false);

    private final ClockOfHands clock = new ClockOfHands();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TableBroadcasts broadcasts;
    private final BroadcastRows rows;
    private final DueMessages due;
    private final BegunMessages begunMessages;
    private final DueChanges changes;
    private final Upkeep upkeep;
    private final Recipient kaisa;
    private final Recipient lars;
    private final Recipient channel = new Channel("19:channel");

    TableBroadcastsTest(TestStore store) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc = store.jdbc();
        leaveNothing();
        store.empty();
        JdbcTransactionManager transactions = new JdbcTransactionManager(store.source());
        transaction = new TransactionTemplate(transactions);
        try (AnnotationConfigApplicationContext bot = new AnnotationConfigApplicationContext()) {
            bot.registerBean(JdbcClient.class, () -> jdbc);
            bot.registerBean(JdbcOperations.class, store::template);
            bot.registerBean(PlatformTransactionManager.class, () -> transactions);
            bot.registerBean(Clock.class, () -> clock);
            bot.registerBean(TeamsSettings.class, TableBroadcastsTest::localMode);
            bot.registerBean(OpeningSettings.class, () -> new OpeningSettings(null));
            bot.register(Staff.class, TeamChannels.class, OutgoingMessages.class, Replacements.class, Contents.class);
            bot.register(
                    BroadcastRows.class, Tallies.class, TableBroadcasts.class, DueMessages.class, DueChanges.class);
            bot.register(Reach.class, BegunMessages.class, Upkeep.class);
            bot.refresh();
            rows = bot.getBean(BroadcastRows.class);
            broadcasts = bot.getBean(TableBroadcasts.class);
            due = bot.getBean(DueMessages.class);
            begunMessages = bot.getBean(BegunMessages.class);
            changes = bot.getBean(DueChanges.class);
            upkeep = bot.getBean(Upkeep.class);
        }
        kaisa = person("kaisa", "FI");
        lars = person("lars", "SV");
    }

    /** Others on the same store delete the staff. */
    @AfterEach
    void leaveNothing() {
        List.of("outgoing_change", "outgoing_message", "outgoing_content", "broadcast", "conversation_reference")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void nothing_is_sent_without_a_transaction() {
        assertThatThrownBy(() -> broadcasts.send(broadcast(), List.of(kaisa), letter("hei")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void each_is_written_to_once_in_their_language_and_a_channel_in_finnish() {
        send(List.of(kaisa, lars, channel, kaisa), "hei");
        send(List.of(kaisa, lars, channel), "toisen kerran");

        assertThat(broadcasts.tally("seminar").states()).containsExactly(entry(DeliveryState.WAITING, 3));
        assertThat(begun())
                .extracting(OutgoingMessage::language)
                .containsExactly(Language.FI, Language.SV, Language.FI);
        assertThat(begun())
                .extracting(OutgoingMessage::card)
                .allSatisfy(it -> assertThat(it).contains("hei"));
    }

    @Test
    void nothing_is_posted_before_its_time() {
        transaction.executeWithoutResult(status -> broadcasts.send(
                new Broadcast("seminar", clock.instant().plusSeconds(60), true), List.of(kaisa), letter("hei")));

        assertThat(begun()).isEmpty();
        clock.turn(Duration.ofSeconds(60));
        assertThat(begun()).hasSize(1);
    }

    @Test
    void one_that_is_being_posted_is_changed_afterwards_and_one_that_waits_is_drawn_anew() {
        send(List.of(kaisa, lars), "klo 9");
        OutgoingMessage first = begun().get(0);
        OutgoingMessage second = begun().get(1);
        assertThat(due.begin(first, "me")).isTrue();

        transaction.executeWithoutResult(status -> broadcasts.replace("seminar", letter("klo 10")));
        transaction.executeWithoutResult(status -> broadcasts.replace("seminar", List.of(kaisa), letter("klo 11")));

        assertThat(due.begin(second, "me")).isFalse();
        assertThat(begun())
                .singleElement()
                .satisfies(it -> assertThat(it.card()).contains("klo 10"));
        assertThat(changes.some(9)).isEmpty();
        begunMessages.delivered(first, new Taken("chat", "https://teams.example/", "card"));
        assertThat(changes.some(9))
                .singleElement()
                .satisfies(it -> assertThat(it.card()).contains("klo 11"));
    }

    @Test
    void a_change_that_was_overtaken_is_not_taken_for_done() {
        send(List.of(kaisa), "klo 9");
        deliver();
        transaction.executeWithoutResult(status -> broadcasts.replace("seminar", letter("klo 10")));
        OutgoingChange old = changes.some(9).get(0);
        transaction.executeWithoutResult(status -> broadcasts.replace("seminar", letter("klo 11")));

        changes.forget(old);

        assertThat(changes.some(9))
                .singleElement()
                .satisfies(it -> assertThat(it.card()).contains("klo 11"));
    }

    @Test
    void what_is_stopped_while_it_is_being_posted_is_not_tried_again() {
        send(List.of(kaisa), "hei");
        OutgoingMessage message = begun().get(0);
        due.begin(message, "me");

        transaction.executeWithoutResult(status -> broadcasts.stop("seminar"));
        begunMessages.tryLater(message, Duration.ZERO, Obstacle.THROTTLED, "status 429");

        assertThat(broadcasts.tally("seminar").states()).containsExactly(entry(DeliveryState.CANCELLED, 1));
    }

    @Test
    void the_uncertain_ones_are_sent_again_with_what_they_were_to_show_and_a_late_answer_counts_no_more() {
        send(List.of(kaisa, lars), "hei");
        OutgoingMessage first = begun().get(0);
        due.begin(first, "killed");
        assertThat(upkeep.giveUpOthers("me")).isOne();

        int again = transaction.execute(status -> broadcasts.sendAgain("seminar"));

        assertThat(again).isOne();
        OutgoingMessage second =
                begun().stream().filter(it -> it.id() == first.id()).findFirst().orElseThrow();
        assertThat(second.card()).contains("hei");
        due.begin(second, "me");
        assertThat(begunMessages.delivered(first, new Taken("chat", "https://teams.example/", "card")))
                .isFalse();
        assertThat(begunMessages.delivered(second, new Taken("chat", "https://teams.example/", "card")))
                .isTrue();
    }

    @Test
    void nothing_is_known_of_what_nobody_has_sent() {
        assertThat(broadcasts.tally("seminar").total()).isZero();
        assertThat(transaction.<Integer>execute(status -> broadcasts.sendAgain("seminar")))
                .isZero();
        assertThat(broadcasts.report("seminar")).isEmpty();
    }

    @Test
    void all_is_forgotten_after_ninety_days_but_what_is_still_to_come() {
        send(List.of(kaisa, lars), "hei");
        deliver();
        transaction.executeWithoutResult(status -> broadcasts.send(
                new Broadcast("later", clock.instant().plus(Duration.ofDays(100)), true),
                List.of(kaisa),
                letter("hei")));
        clock.turn(Duration.ofDays(90).plusSeconds(1));

        upkeep.forgetOldOnes();

        assertThat(broadcasts.report("later")).hasSize(1);
        assertThat(jdbc.sql("select message_key from broadcast")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("later");
        assertThat(jdbc.sql("select message_key from outgoing_content")
                        .query(String.class)
                        .list())
                .containsExactly("later");
    }

    private void deliver() {
        for (OutgoingMessage message : begun()) {
            due.begin(message, "me");
            begunMessages.delivered(message, new Taken("chat", "https://teams.example/", "card"));
        }
    }

    private List<OutgoingMessage> begun() {
        for (BroadcastRow row : rows.unfinished()) {
            rows.begin(row.messageKey(), row.beginningAt(clock.instant(), NEVER));
        }
        return due.ofBroadcasts(9);
    }

    private void send(List<Recipient> to, String words) {
        transaction.executeWithoutResult(status -> broadcasts.send(broadcast(), to, letter(words)));
    }

    private Broadcast broadcast() {
        return new Broadcast("seminar", clock.instant(), false);
    }

    private static Letter letter(String words) {
        return (recipient, language) -> new Reply("Viesti", language, List.of(new Part.Paragraph(words)), List.of());
    }

    private static TeamsSettings localMode() {
        URI nowhere = URI.create("https://login.example/");
        IdentitySettings none = new IdentitySettings(null, null, null, true);
        return new TeamsSettings(null, null, null, null, none, nowhere, nowhere, List.of(), List.of());
    }

    private Recipient person(String name, String language) {
        jdbc.sql("insert into worker (username, directory_id, display_name) values (:name, :name, 'Nimi Nimetty')")
                .param("name", name)
                .update();
        jdbc.sql("""
                        insert into conversation_reference
                            (directory_id, conversation_id, service_url, user_id, bot_id, updated_at, language)
                        values (:name, :name, 'https://teams.example/', '29:1', '28:bot', current_timestamp, :language)
                        """).param("name", name).param("language", language).update();
        return new Person(new WorkerId(jdbc.sql("select id from worker where username = :name")
                .param("name", name)
                .query(Long.class)
                .single()));
    }
}
