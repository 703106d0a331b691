package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Tally;
import fi.omabotti.staff.WorkerId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How what goes to many reaches each of them once, or says why not. */
@BotTest
@Import({DeliveryHands.class, BroadcastRunTest.Watching.class})
@TestPropertySource(properties = "omabotti.delivery.look-every=1d")
class BroadcastRunTest {

    private static final String SEMINAR = "seminar";

    @Autowired
    TeamsStub teams;

    @Autowired
    ClockOfHands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    DeliveryHands.Job job;

    @Autowired
    Told told;

    @Autowired
    Difficulty difficulty;

    @Autowired
    PlatformTransactionManager transactions;

    /** What the sender was told. */
    record Told(List<Tally> tallies) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Watching {
        @Bean
        Told told() {
            return new Told(new ArrayList<>());
        }

        @Bean
        Broadcasts.Watcher watcher(Told told) {
            return (message, tally) -> told.tallies().add(tally);
        }
    }

    @BeforeEach
    void aWorkingMorningThatIsStillToCome() {
        teams.isWell();
        job.rest();
        clock.turnTo(at(1, 9));
        while (clock.instant().atZone(ZoneOffset.UTC).getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
            clock.turnTo(at(1, 9));
        }
        List.of(
                        "outgoing_change",
                        "outgoing_message",
                        "outgoing_content",
                        "broadcast",
                        "shown_answer",
                        "conversation_reference",
                        "team_channel")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from worker where username like 'worker-%'").update();
        told.tallies().clear();
    }

    @Test
    void each_of_many_gets_it_once_and_the_numbers_add_up() {
        List<Recipient> all = people(20);

        send(SEMINAR, all, "Seminaari");
        send(SEMINAR, all, "Seminaari toisen kerran");
        job.deliverDue();
        job.deliverDue();

        assertThat(words()).hasSize(20).containsOnly("Seminaari");
        assertThat(teams.posted())
                .extracting(it -> it.at("/conversation/id").asString())
                .doesNotHaveDuplicates();
        assertThat(tally().states()).containsExactly(entry(DeliveryState.DELIVERED, 20));
        assertThat(tally().isOver()).isTrue();
    }

    @Test
    void the_sender_is_told_in_numbers_that_add_up_and_at_the_end() {
        send(SEMINAR, people(20), "Seminaari");

        job.deliverDue();
        job.turn(Duration.ofSeconds(3));
        job.deliverDue();

        assertThat(told.tallies()).allSatisfy(it -> assertThat(it.total()).isEqualTo(20));
        assertThat(told.tallies().get(told.tallies().size() - 1).isOver()).isTrue();
        int tellings = told.tallies().size();
        job.turn(Duration.ofSeconds(3));
        job.deliverDue();
        assertThat(told.tallies()).hasSize(tellings);
    }

    @Test
    void a_card_is_drawn_once_for_all_who_see_the_same() {
        send(SEMINAR, people(20), "Seminaari");

        assertThat(count("outgoing_content")).isOne();
    }

    @Test
    void one_chat_that_is_throttled_delays_nobody_else() {
        send(SEMINAR, people(3), "Seminaari");
        teams.throttles("chat-1", 30);

        job.deliverDue();

        assertThat(tally().states()).containsOnly(entry(DeliveryState.DELIVERED, 2), entry(DeliveryState.WAITING, 1));
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.THROTTLED, 1));
        teams.isWell();
        job.turn(Duration.ofSeconds(29));
        job.deliverDue();
        assertThat(teams.posted()).isEmpty();
        job.turn(Duration.ofSeconds(1));
        job.deliverDue();
        assertThat(tally().states()).containsExactly(entry(DeliveryState.DELIVERED, 3));
    }

    @Test
    void when_one_chat_after_another_is_throttled_all_wait_for_as_long_as_teams_asks() {
        send(SEMINAR, people(150), "Seminaari");
        teams.throttlesFor(60);

        job.deliverDue();

        assertThat(difficulty.isPaused()).isTrue();
        assertThat(teams.posted().size()).isBetween(8, 149);
        teams.isWell();
        job.turn(Duration.ofSeconds(59));
        job.deliverDue();
        assertThat(teams.posted()).isEmpty();
        job.turn(Duration.ofSeconds(2));
        job.deliverDue();
        assertThat(tally().states()).containsExactly(entry(DeliveryState.DELIVERED, 150));
    }

    @Test
    void who_blocks_the_bot_is_named_with_the_reason_and_tried_no_more() {
        List<Recipient> all = people(2);
        send(SEMINAR, all, "Seminaari");
        teams.refuses("chat-1", 403, "ConversationBlockedByUser");

        job.deliverDue();

        assertThat(broadcasts.report(SEMINAR))
                .extracting(Delivered::recipient, Delivered::state, Delivered::obstacle)
                .containsExactly(
                        tuple(all.get(0), DeliveryState.DELIVERED, null),
                        tuple(all.get(1), DeliveryState.UNDELIVERABLE, Obstacle.BLOCKED));
        assertThat(teams.opened()).isEmpty();
    }

    @Test
    void a_chat_that_teams_does_not_know_any_more_is_opened_anew_once() {
        send(SEMINAR, people(1), "Seminaari");
        teams.refuses("chat-0", 404, "ConversationNotFound");
        teams.opens("chat-new");

        job.deliverDue();

        assertThat(tally().states()).containsExactly(entry(DeliveryState.DELIVERED, 1));
        assertThat(teams.opened()).hasSize(1);
        assertThat(teams.opened().get(0).at("/members/0/id").asString()).isEqualTo("directory-0");
        assertThat(jdbc.sql("select conversation_id from conversation_reference")
                        .query(String.class)
                        .list())
                .containsExactly("chat-new");
    }

    @Test
    void a_chat_that_cannot_be_opened_anew_is_gone() {
        send(SEMINAR, people(1), "Seminaari");
        teams.refuses("chat-0", 404, "ConversationNotFound");
        teams.opensNone(403, "BotNotInConversationRoster");

        job.deliverDue();
        job.turn(Duration.ofDays(2));
        job.deliverDue();

        assertThat(teams.posted()).hasSize(1);
        assertThat(teams.opened()).hasSize(1);
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.GONE, 1));
    }

    @Test
    void who_has_not_got_the_app_is_known_before_and_said_after() {
        List<Recipient> all = people(2);
        jdbc.sql("delete from conversation_reference where conversation_id = 'chat-1'")
                .update();

        assertThat(broadcasts.unreachable(all)).containsExactly(entry(all.get(1), Obstacle.NOT_INSTALLED));
        send(SEMINAR, all, "Seminaari");
        job.deliverDue();

        assertThat(tally().states())
                .containsOnly(entry(DeliveryState.DELIVERED, 1), entry(DeliveryState.UNDELIVERABLE, 1));
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.NOT_INSTALLED, 1));
    }

    @Test
    void who_has_left_is_known_before_and_gets_nothing() {
        List<Recipient> all = people(1);
        jdbc.sql("update worker set last_day = date '2026-01-01' where username like 'worker-%'")
                .update();

        assertThat(broadcasts.unreachable(all)).containsExactly(entry(all.get(0), Obstacle.NO_ACCOUNT));
        send(SEMINAR, all, "Seminaari");
        job.deliverDue();

        assertThat(teams.posted()).isEmpty();
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.NO_ACCOUNT, 1));
    }

    @Test
    void where_the_answer_was_lost_it_is_sent_again_only_when_the_sender_says_so() {
        send(SEMINAR, people(3), "Seminaari");
        teams.hangsUpOn("chat-1");
        job.deliverDue();
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.ANSWER_LOST, 1));
        teams.isWell();
        job.turn(Duration.ofDays(1));
        job.deliverDue();
        assertThat(teams.posted()).isEmpty();

        assertThat(inTransaction(() -> broadcasts.sendAgain(SEMINAR))).isOne();
        job.deliverDue();

        assertThat(teams.posted())
                .extracting(it -> it.at("/conversation/id").asString())
                .containsExactly("chat-1");
        assertThat(tally().states()).containsExactly(entry(DeliveryState.DELIVERED, 3));
        assertThat(inTransaction(() -> broadcasts.sendAgain(SEMINAR))).isZero();
    }

    @Test
    void what_an_instance_was_sending_when_it_was_killed_is_uncertain_and_the_rest_goes_on() {
        send(SEMINAR, people(3), "Seminaari");
        jdbc.sql("""
                        update outgoing_message set state = 'SENDING', attempts = 1, sender = 'killed', next_at = :late
                        where id = (select min(id) from outgoing_message)
                        """)
                .param("late", clock.instant().plus(Duration.ofMinutes(3)).atOffset(ZoneOffset.UTC))
                .update();

        job.turn(Duration.ofMinutes(4));
        job.deliverDue();

        assertThat(teams.posted()).hasSize(2);
        assertThat(tally().obstacles()).containsExactly(entry(Obstacle.INTERRUPTED, 1));
        assertThat(tally().total()).isEqualTo(3);
    }

    @Test
    void what_is_stopped_goes_to_nobody_who_still_waits() {
        send(SEMINAR, people(3), "Seminaari");
        teams.throttles("chat-1", 30);
        job.deliverDue();

        inTransaction(() -> {
            broadcasts.stop(SEMINAR);
            return 0;
        });
        teams.isWell();
        job.turn(Duration.ofDays(1));
        job.deliverDue();

        assertThat(teams.posted()).isEmpty();
        assertThat(tally().states()).containsOnly(entry(DeliveryState.DELIVERED, 2), entry(DeliveryState.CANCELLED, 1));
    }

    @Test
    void what_was_delivered_is_changed_in_place_and_what_waits_is_drawn_anew() {
        send(SEMINAR, people(2), "Seminaari klo 9");
        teams.throttles("chat-1", 30);
        job.deliverDue();
        teams.isWell();

        replace("Seminaari klo 10");
        job.deliverDue();
        assertThat(teams.updated()).hasSize(1);
        assertThat(teams.updated()
                        .get(0)
                        .at("/attachments/0/content/body/0/text")
                        .asString())
                .isEqualTo("Seminaari klo 10");
        job.turn(Duration.ofSeconds(30));
        job.deliverDue();

        assertThat(words()).containsExactly("Seminaari klo 10");
        assertThat(count("outgoing_change")).isZero();
    }

    @Test
    void a_change_that_teams_cannot_take_now_is_made_later() {
        send(SEMINAR, people(1), "Seminaari klo 9");
        job.deliverDue();
        teams.refusesChangesWith(503);
        replace("Seminaari klo 10");
        job.deliverDue();
        replace("Seminaari klo 11");
        teams.isWell();

        job.turn(Duration.ofSeconds(2));
        job.deliverDue();

        assertThat(teams.updated())
                .extracting(it -> it.at("/attachments/0/content/body/0/text").asString())
                .containsExactly("Seminaari klo 11");
    }

    @Test
    void a_channel_gets_a_post_of_its_own_and_a_private_one_is_named() {
        channel("19:open", false);
        channel("19:private", true);
        List<Recipient> all = List.of(new Channel("19:open"), new Channel("19:private"), new Channel("19:unknown"));

        assertThat(broadcasts.unreachable(all))
                .containsOnly(entry(all.get(1), Obstacle.PRIVATE_CHANNEL), entry(all.get(2), Obstacle.NOT_INSTALLED));
        teams.opens("19:open;messageid=1");
        send(SEMINAR, all, "Seminaari");
        job.deliverDue();
        replace("Seminaari siirtyy");
        job.deliverDue();

        assertThat(teams.opened()).hasSize(1);
        assertThat(teams.opened().get(0).at("/channelData/channel/id").asString())
                .isEqualTo("19:open");
        assertThat(teams.updated()).hasSize(1);
        assertThat(tally().states())
                .containsOnly(entry(DeliveryState.DELIVERED, 1), entry(DeliveryState.UNDELIVERABLE, 2));
    }

    @Test
    void quiet_hours_hold_what_is_not_urgent_until_the_next_morning() {
        clock.turnTo(at(0, 19));
        Instant morning = at(1, 5);
        send(SEMINAR, people(1), "Seminaari");
        transaction(() -> broadcasts.send(new Broadcast("urgent", clock.instant(), true), people(1), letter("Nyt!")));

        job.deliverDue();

        assertThat(words()).containsExactly("Nyt!");
        assertThat(tally().heldUntil()).isEqualTo(morning);
        job.turn(Duration.ofHours(10));
        job.deliverDue();
        assertThat(words()).containsExactly("Nyt!", "Seminaari");
        assertThat(tally().heldUntil()).isNull();
    }

    @Test
    void what_was_missed_by_more_than_an_hour_waits_for_the_next_working_morning() {
        transaction(() -> broadcasts.send(
                new Broadcast(SEMINAR, clock.instant().plusSeconds(60), false), people(1), letter("Seminaari")));

        Instant morning = at(1, 5);
        job.turn(Duration.ofMinutes(62));
        job.deliverDue();

        assertThat(teams.posted()).isEmpty();
        assertThat(tally().heldUntil()).isEqualTo(morning);
        job.turn(Duration.between(clock.instant(), morning));
        job.deliverDue();
        assertThat(teams.posted()).hasSize(1);
    }

    /** That hour of UTC, so many days from now; in winter Helsinki is two hours ahead. */
    private Instant at(int days, int hour) {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .atTime(hour, 0)
                .toInstant(ZoneOffset.UTC);
    }

    private List<Recipient> people(int count) {
        return IntStream.range(0, count).mapToObj(this::person).toList();
    }

    /** The same one for the same number, with a chat of that number. */
    private Recipient person(int number) {
        String directoryId = "directory-" + number;
        if (jdbc.sql("select count(*) from worker where directory_id = ?")
                        .param(directoryId)
                        .query(Integer.class)
                        .single()
                == 0) {
            jdbc.sql("insert into worker (username, directory_id, display_name) values (?, ?, 'Nimi Nimetty')")
                    .params(List.of("worker-" + number, directoryId))
                    .update();
            jdbc.sql("""
                            insert into conversation_reference (directory_id, conversation_id, service_url, tenant_id,
                                                                user_id, bot_id, updated_at)
                            values (?, ?, ?, 'tenant', ?, '28:bot', current_timestamp)
                            """)
                    .params(List.of(directoryId, "chat-" + number, teams.serviceUrl(), "29:" + number))
                    .update();
        }
        return new Person(new WorkerId(jdbc.sql("select id from worker where directory_id = ?")
                .param(directoryId)
                .query(Long.class)
                .single()));
    }

    private void channel(String id, boolean isPrivate) {
        jdbc.sql("""
                        insert into team_channel (channel_id, team_id, team_name, channel_name, is_private, service_url,
                                                  bot_id, updated_at)
                        values (?, '19:team', 'Tiimi', 'Kanava', ?, ?, '28:bot', current_timestamp)
                        """).params(List.of(id, isPrivate, teams.serviceUrl())).update();
    }

    private void send(String message, List<Recipient> to, String words) {
        transaction(() -> broadcasts.send(new Broadcast(message, clock.instant(), false), to, letter(words)));
    }

    private void replace(String words) {
        transaction(() -> broadcasts.replace(SEMINAR, letter(words)));
    }

    private static Letter letter(String words) {
        return (recipient, language) -> new Reply("Viesti", Language.FI, List.of(new Part.Paragraph(words)), List.of());
    }

    private Tally tally() {
        return broadcasts.tally(SEMINAR);
    }

    private List<String> words() {
        return teams.posted().stream()
                .map(it -> it.at("/attachments/0/content/body/0/text").asString())
                .toList();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void transaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private int inTransaction(IntSupplier work) {
        return new TransactionTemplate(transactions).execute(status -> work.getAsInt());
    }
}
