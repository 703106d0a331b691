package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.Parrot;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.staff.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A person of whom nothing is known but their directory id is reached where the settings say how. */
@BotTest
@Import(DeliveryHands.class)
@TestPropertySource(properties = {"omabotti.delivery.look-every=1d", "teams.service-url=${teams-stub.service-url}"})
class ChatOpeningTest {

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
    PlatformTransactionManager transactions;

    @BeforeEach
    void nobodyHasWritten() {
        teams.isWell();
        parrot.says(Secrecy.OPEN);
        job.rest();
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        List.of("outgoing_message", "outgoing_content", "conversation_reference")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void the_first_message_opens_the_chat_with_that_person_in_our_tenant_and_is_posted_there() {
        teams.opens("opened-chat");

        send("first");

        assertThat(teams.opened()).hasSize(1);
        JsonNode wish = teams.opened().get(0);
        assertThat(wish.at("/members/0/id").asString()).isEqualTo(AnActivity.KAISA);
        assertThat(wish.at("/members").size()).isOne();
        assertThat(wish.at("/bot/id").asString()).isEqualTo("28:" + Channel.APP_ID);
        assertThat(wish.at("/tenantId").asString()).isEqualTo(Channel.TENANT_ID);
        assertThat(wish.at("/channelData/tenant/id").asString()).isEqualTo(Channel.TENANT_ID);
        assertThat(wish.at("/isGroup").asBoolean()).isFalse();
        assertThat(chats()).containsExactly("opened-chat");
        assertThat(outcomes()).containsExactly("DELIVERED null null");
    }

    @Test
    void a_chat_that_was_opened_is_not_opened_again() {
        teams.opens("opened-chat");

        send("first");
        send("second");

        assertThat(teams.opened()).hasSize(1);
        assertThat(chats()).containsExactly("opened-chat", "opened-chat");
    }

    @Test
    void two_first_messages_at_once_go_to_one_chat_once_each() {
        teams.opens("opened-chat");
        write("first");
        write("second");

        job.deliverDue();

        assertThat(chats()).containsExactly("opened-chat", "opened-chat");
        assertThat(references()).containsExactly("opened-chat");
        assertThat(outcomes()).containsExactly("DELIVERED null null", "DELIVERED null null");
    }

    @Test
    void what_the_person_says_there_later_is_where_they_are_written_to() {
        teams.opens("opened-chat");
        send("first");

        client.send(AnActivity.ofType("installationUpdate").with("action", "add"));
        send("second");

        assertThat(chats()).containsExactly("opened-chat", "personal-chat");
    }

    @ParameterizedTest
    @CsvSource({
        "404, ConversationNotFound",
        // a person of another tenant than ours
        "400, BadArgument",
    })
    void whom_teams_does_not_know_in_our_tenant_is_not_asked_for_again(int status, String word) {
        teams.opensNone(status, word);

        send("first");
        later(Duration.ofDays(2));

        assertThat(teams.opened()).hasSize(1);
        assertThat(teams.posted()).isEmpty();
        assertThat(references()).isEmpty();
        assertThat(outcomes()).hasSize(1).allMatch(it -> it.startsWith("UNDELIVERABLE NO_ACCOUNT status " + status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BotNotInConversationRoster", "Forbidden"})
    void who_has_not_got_the_app_is_not_installed_and_gets_the_message_when_they_have(String word) {
        teams.opensNone(403, word);
        send("first");
        assertThat(outcomes()).hasSize(1).allMatch(it -> it.startsWith("WAITING NOT_INSTALLED status 403"));

        teams.opens("opened-chat");
        later(Duration.ofMinutes(59));
        assertThat(chats()).isEmpty();
        later(Duration.ofMinutes(1));

        assertThat(chats()).containsExactly("opened-chat");
    }

    @Test
    void who_adds_the_app_meanwhile_gets_the_message_at_once() {
        teams.opensNone(403, "Forbidden");
        send("first");

        client.send(AnActivity.ofType("installationUpdate").with("action", "add"));
        await().until(() -> chats().size() == 1);
        later(Duration.ofSeconds(1));

        assertThat(chats()).containsExactly("personal-chat", "personal-chat");
    }

    @Test
    void a_day_and_a_half_without_the_app_is_no_day_of_failures() {
        teams.opensNone(403, "Forbidden");
        send("first");
        for (int hour = 0; hour < 36; hour++) {
            later(Duration.ofHours(1));
        }

        teams.opensNone(503, "Busy");
        later(Duration.ofHours(1));

        assertThat(outcomes()).containsExactly("WAITING OUT_OF_REACH status 503");
    }

    @Test
    void who_has_not_got_the_app_in_a_week_gets_nothing() {
        teams.opensNone(403, "Forbidden");
        send("first");

        later(Duration.ofDays(7));

        assertThat(outcomes()).containsExactly("UNDELIVERABLE NOT_INSTALLED no chat");
        assertThat(teams.posted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429, THROTTLED", "502, OUT_OF_REACH", "503, OUT_OF_REACH"})
    void a_chat_that_may_be_opened_later_is(int status, String obstacle) {
        teams.opensNone(status, "Later");
        send("first");
        assertThat(outcomes()).allMatch(it -> it.startsWith("WAITING " + obstacle));

        teams.opens("opened-chat");
        later(Duration.ofMinutes(1));

        assertThat(chats()).containsExactly("opened-chat");
        assertThat(outcomes()).containsExactly("DELIVERED null null");
    }

    @Test
    void who_writes_from_another_tenant_is_refused_and_has_no_chat_with_us() {
        String elsewhere = "0e0e0e0e-0000-4000-8000-000000000009";

        int status = client.send(AnActivity.message("hei")
                        .with(
                                "conversation",
                                Map.of("id", "their-chat", "conversationType", "personal", "tenantId", elsewhere))
                        .with("channelData", Map.of("tenant", Map.of("id", elsewhere))))
                .statusCode();

        assertThat(status).isEqualTo(403);
        assertThat(references()).isEmpty();
    }

    private void send(String key) {
        write(key);
        job.deliverDue();
    }

    private void write(String key) {
        WorkerId kaisa = new WorkerId(jdbc.sql("select id from worker where directory_id = ?")
                .param(AnActivity.KAISA)
                .query(Long.class)
                .single());
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.send(
                        kaisa,
                        key,
                        language ->
                                new Reply("Viesti", language, List.of(new Part.Paragraph("Hei, Kaisa")), List.of())));
    }

    private void later(Duration time) {
        job.turn(time);
        job.deliverDue();
    }

    private List<String> chats() {
        return teams.posted().stream()
                .map(it -> it.at("/conversation/id").asString())
                .toList();
    }

    private List<String> references() {
        return jdbc.sql("select conversation_id from conversation_reference")
                .query(String.class)
                .list();
    }

    private List<String> outcomes() {
        return jdbc.sql("select state, obstacle, why from outgoing_message order by id")
                .query((row, i) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
