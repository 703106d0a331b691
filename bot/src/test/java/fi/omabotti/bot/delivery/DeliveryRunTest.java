package fi.omabotti.bot.delivery;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.Rule;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Parrot;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.staff.WorkerId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** How a message reaches somebody who did not ask, whatever Teams makes of it. */
@BotTest
@Import(DeliveryHands.class)
@TestPropertySource(properties = "omabotti.delivery.look-every=1d")
class DeliveryRunTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @Autowired
    ClockOfHands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    DeliveryHands.Job job;

    @Autowired
    MeterRegistry meters;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void allIsWell() {
        teams.isWell();
        parrot.says(Secrecy.OPEN);
        job.rest();
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        List.of("outgoing_change", "outgoing_message", "outgoing_content", "shown_answer", "conversation_reference")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update worker set last_day = null").update();
    }

    @Test
    void a_message_is_posted_once_to_the_persons_own_chat() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        send("first", "Hei, Kaisa");

        job.deliverDue();
        job.deliverDue();

        JsonNode posted = onlyPost();
        assertThat(posted.at("/attachments/0/content/body/0/text").asString()).isEqualTo("Hei, Kaisa");
        assertThat(posted.at("/attachments/0/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(posted.at("/summary").asString()).isEqualTo("Viesti");
        assertThat(posted.at("/conversation/id").asString()).isEqualTo("personal-chat");
        assertThat(posted.at("/recipient/id").asString()).isEqualTo("29:" + AnActivity.KAISA);
        assertThat(posted.has("replyToId")).isFalse();
        assertThat(outcome()).isEqualTo("DELIVERED null");
    }

    @Test
    void two_jobs_at_once_post_a_message_once() {
        spoken("hei");
        send("first", "Hei, Kaisa");

        IntStream.range(0, 2).parallel().forEach(i -> job.deliverDue());

        onlyPost();
    }

    @ParameterizedTest
    @CsvSource({
        "400, UNDELIVERABLE",
        "403, UNDELIVERABLE",
        "404, UNDELIVERABLE",
        "413, UNDELIVERABLE",
        "500, UNCERTAIN",
        "502, UNCERTAIN",
        "504, UNCERTAIN"
    })
    void what_is_refused_or_may_have_arrived_is_not_posted_again(int status, DeliveryState end, CapturedOutput output) {
        spoken("hei");
        send("first", "Kanarialintu");
        teams.answersWith(status);
        double before = counted(end);

        job.deliverDue();
        teams.isWell();
        later(Duration.ofDays(2));

        assertThat(teams.posted()).isEmpty();
        assertThat(outcome()).isEqualTo(end + " status " + status);
        assertThat(counted(end)).isEqualTo(before + 1);
        assertThat(output).contains("is " + end + ": status " + status).doesNotContain("Kanarialintu");
    }

    @Test
    void a_message_whose_answer_is_lost_is_not_posted_again() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        teams.hangsUp();

        job.deliverDue();
        teams.isWell();
        later(Duration.ofDays(2));

        assertThat(teams.posted()).isEmpty();
        assertThat(outcome()).startsWith("UNCERTAIN ");
    }

    @ParameterizedTest
    @CsvSource({"412, 2", "503, 2"})
    void what_teams_cannot_take_now_it_gets_after_a_pause(int status, int seconds) {
        spoken("hei");
        send("first", "Hei, Kaisa");
        teams.answersWith(status);
        job.deliverDue();
        teams.isWell();

        later(Duration.ofSeconds(seconds - 1));
        assertThat(teams.posted()).isEmpty();
        later(Duration.ofSeconds(1));

        onlyPost();
        assertThat(outcome()).isEqualTo("DELIVERED null");
    }

    @Test
    void a_throttled_chat_is_left_alone_for_as_long_as_teams_asks_and_gets_its_messages_in_their_order() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        send("second", "Hei taas");
        teams.throttlesFor(30);
        job.deliverDue();
        assertThat(teams.posted()).hasSize(1);
        teams.isWell();

        later(Duration.ofSeconds(29));
        assertThat(teams.posted()).isEmpty();
        later(Duration.ofSeconds(1));

        assertThat(teams.posted()).hasSize(2);
    }

    @Test
    void after_a_day_of_trying_a_message_is_given_up() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        teams.answersWith(503);

        IntStream.range(0, 40).forEach(i -> later(Duration.ofHours(1)));

        assertThat(teams.posted()).hasSize(35);
        assertThat(outcome()).isEqualTo("UNDELIVERABLE status 503");
    }

    @Test
    void a_bot_that_was_killed_while_posting_does_not_post_again() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        jdbc.sql("update outgoing_message set state = 'SENDING', attempts = 1, next_at = :late")
                .param("late", clock.instant().plus(Duration.ofMinutes(3)).atOffset(ZoneOffset.UTC))
                .update();

        later(Duration.ofMinutes(3));

        assertThat(teams.posted()).isEmpty();
        assertThat(outcome()).isEqualTo("UNCERTAIN interrupted");
    }

    @Test
    void who_adds_the_bot_later_gets_what_waits() {
        send("first", "Hei, Kaisa");
        job.deliverDue();
        assertThat(outcome()).isEqualTo("WAITING null");

        installed("fi-FI");
        job.deliverDue();

        onlyPost();
    }

    @Test
    void who_is_not_of_the_staff_any_more_gets_nothing() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        jdbc.sql("update worker set last_day = date '2026-01-01'").update();

        job.deliverDue();

        assertThat(teams.posted()).isEmpty();
        assertThat(outcome()).isEqualTo("UNDELIVERABLE not of the staff");
    }

    @Test
    void a_person_is_addressed_in_the_language_that_they_last_wrote_in_and_else_in_that_of_their_teams() {
        installed("en-GB");
        send("first", "a");
        spoken("Vem är det här?");
        send("second", "b");

        assertThat(jdbc.sql("select language from outgoing_content order by id")
                        .query(Language.class)
                        .list())
                .containsExactly(Language.EN, Language.SV);
    }

    @Test
    void a_person_is_addressed_in_the_language_that_they_chose_whatever_they_wrote_in() {
        spoken("Vem är det här?");
        jdbc.sql("insert into chosen_language (worker_id, language) select id, 'EN' from worker where directory_id = ?")
                .param(AnActivity.KAISA)
                .update();
        send("first", "a");

        assertThat(jdbc.sql("select language from outgoing_content")
                        .query(Language.class)
                        .list())
                .containsExactly(Language.EN);
        jdbc.sql("delete from chosen_language").update();
    }

    @Test
    void a_button_of_a_message_is_answered_on_its_card() {
        spoken("hei");
        send("first", "Hei, Kaisa");
        job.deliverDue();
        JsonNode button = onlyPost().at("/attachments/0/content/actions/0/data/omabotti");
        assertThat(button.at("/conversation").asString()).isEqualTo("parrot");

        AnActivity press = pressed(
                        "again", Map.of("words", button.at("/values/words").asString()))
                .with("replyToId", cardId());
        String answer = client.send(press).body();

        assertThat(answer).contains("papukaija");
        assertThat(parrot.lastCard()).startsWith("outbox/");
    }

    @Test
    @Rule("P-19")
    void the_notification_of_a_message_about_a_client_says_nothing_of_it() {
        spoken("hei");
        transaction(
                () -> outbox.send(kaisa(), "first", language -> about("Kanarialintu", language, Secrecy.CONFIDENTIAL)));

        job.deliverDue();

        assertThat(onlyPost().at("/summary").asString()).isEqualTo("Sinulle on viesti");
        assertThat(onlyPost().at("/attachments/0/content/fallbackText").asString())
                .isEqualTo("Sinulle on viesti");
    }

    private JsonNode onlyPost() {
        assertThat(teams.posted()).hasSize(1);
        return teams.posted().get(0);
    }

    private String cardId() {
        return jdbc.sql("select activity_id from outgoing_message")
                .query(String.class)
                .single();
    }

    private String outcome() {
        return jdbc.sql("select state, why from outgoing_message")
                .query((row, i) -> row.getString("state") + " " + row.getString("why"))
                .single();
    }

    private double counted(DeliveryState state) {
        return Optional.ofNullable(meters.find(Outcomes.COUNTER)
                        .tag("outcome", state.name().toLowerCase(Locale.ROOT))
                        .counter())
                .map(Counter::count)
                .orElse(0.0);
    }

    /** And Teams has forgotten the welcome. */
    private void installed(String locale) {
        client.send(
                AnActivity.ofType("installationUpdate").with("action", "add").with("locale", locale));
        await().until(() -> teams.posted().size() == 1);
        teams.isWell();
    }

    /** And Teams has forgotten the answer. */
    private void spoken(String words) {
        client.send(message(words));
        await().until(() -> teams.posted().size() == 1);
        teams.isWell();
    }

    private void later(Duration time) {
        job.turn(time);
        job.deliverDue();
    }

    private void send(String key, String words) {
        transaction(() -> outbox.send(kaisa(), key, language -> about(words, language, Secrecy.OPEN)));
    }

    private void transaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private WorkerId kaisa() {
        return new WorkerId(jdbc.sql("select id from worker").query(Long.class).single());
    }

    private static Reply about(String words, Language language, Secrecy secrecy) {
        return new Reply(
                "Viesti",
                language,
                List.of(new Part.Paragraph(words)),
                List.of(new Choice.Pick("Toista", "parrot", "again", Map.of("words", "papukaija"))),
                secrecy);
    }
}
