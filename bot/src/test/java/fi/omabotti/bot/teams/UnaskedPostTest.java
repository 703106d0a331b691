package fi.omabotti.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.Posted.Lost;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Obstacle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** What became of a message: it is posted again only when Teams certainly has not taken it. */
class UnaskedPostTest {

    private final WireMockServer teams =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final Transport transport = new Transport(Duration.ofSeconds(20), Duration.ofSeconds(30));
    private final Transport hasty = new Transport(Duration.ofMillis(500), Duration.ofSeconds(30));
    private final ClockOfHands clock = new ClockOfHands();

    @BeforeEach
    void start() {
        teams.start();
    }

    @AfterEach
    void stop() {
        transport.destroy();
        hasty.destroy();
        teams.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 412, 421, 503})
    void who_is_turned_away_may_come_again(int status) {
        assertThat(postedWhen(aResponse().withStatus(status)))
                .isEqualTo(new NotNow(Obstacle.OUT_OF_REACH, "status " + status, null));
        called(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307})
    void no_redirect_is_followed(int status) {
        assertThat(postedWhen(aResponse().withStatus(status).withHeader("Location", "/elsewhere")))
                .isEqualTo(new NotNow(Obstacle.OUT_OF_REACH, "status " + status, null));
        called(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, NOT_ACCEPTED",
        "403, FORBIDDEN",
        "404, GONE",
        "413, NOT_ACCEPTED",
        "501, NOT_ACCEPTED",
    })
    void who_is_refused_does_not_come_again(int status, Obstacle obstacle) {
        assertThat(postedWhen(aResponse().withStatus(status))).isEqualTo(new Refused(obstacle, "status " + status));
    }

    @ParameterizedTest
    @CsvSource({
        "403, ConversationBlockedByUser, BLOCKED",
        "403, BotNotInConversationRoster, NOT_INSTALLED",
        "403, BotDisabledByAdmin, FORBIDDEN",
        "404, ConversationNotFound, GONE",
        "413, MessageSizeTooBig, NOT_ACCEPTED",
    })
    void teams_says_why_in_a_word(int status, String word, Obstacle obstacle) {
        assertThat(postedWhen(aResponse()
                        .withStatus(status)
                        .withBody("{\"error\":{\"code\":\"%s\",\"message\":\"Kaisa\"}}".formatted(word))))
                .isEqualTo(new Refused(obstacle, "status " + status + " " + word));
    }

    @Test
    void that_somebody_has_muted_or_uninstalled_the_bot_is_said_in_a_sub_code() {
        assertThat(
                        postedWhen(
                                aResponse()
                                        .withStatus(403)
                                        .withBody(
                                                "{\"error\":{\"code\":\"Forbidden\",\"innerHttpError\":{\"subCode\":\"MessageWritesBlocked\"}}}")))
                .isEqualTo(new Refused(Obstacle.BLOCKED, "status 403 MessageWritesBlocked"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void what_fails_inside_teams_may_have_arrived(int status) {
        assertThat(postedWhen(aResponse().withStatus(status))).isEqualTo(new Lost("status " + status));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_answer_that_is_cut_off_may_have_been_a_yes(Fault fault) {
        assertThat(postedWhen(aResponse().withStatus(201).withFault(fault))).isInstanceOf(Lost.class);
        called(1);
    }

    @Test
    void an_answer_that_does_not_come_in_time_may_have_been_a_yes() {
        teams.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(201).withFixedDelay(5_000)));

        assertThat(posts(hasty)
                        .post(chat("chat"), new Activity(ActivityTypes.MESSAGE), any -> true)
                        .join())
                .isEqualTo(new Lost("SocketTimeoutException"));
    }

    @Test
    void who_is_not_reached_knows_nothing_of_it() {
        ConversationReference chat = chat("chat");
        teams.stop();

        assertThat(post(chat)).isEqualTo(new NotNow(Obstacle.OUT_OF_REACH, "ConnectException", null));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "'Tue, 24 Nov 2026 09:01:30 GMT', 90",
        "soon, ",
        "-1, ",
        "99999999999999999999, ",
    })
    void a_busy_teams_says_how_long_to_wait_in_seconds_or_until_when(String retryAfter, @Nullable Integer seconds) {
        assertThat(postedWhen(aResponse().withStatus(429).withHeader("Retry-After", retryAfter)))
                .isEqualTo(new NotNow(
                        Obstacle.THROTTLED, "status 429", seconds == null ? null : Duration.ofSeconds(seconds)));
        called(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void whatever_says_yes_means_yes(int status) {
        assertThat(postedWhen(aResponse().withStatus(status)))
                .isEqualTo(new Taken("chat", chat("chat").serviceUrl(), null));
    }

    @Test
    void it_is_posted_to_the_chat_and_has_an_id_from_then_on() {
        assertThat(postedWhen(aResponse().withStatus(201).withBody("{\"id\":\"card\"}")))
                .isEqualTo(new Taken("chat", chat("chat").serviceUrl(), "card"));
        assertThat(urls()).containsExactly("/connector/v3/conversations/chat/activities");
    }

    @Test
    void a_chat_without_a_fit_id_or_address_is_refused_without_a_call() {
        ConversationReference elsewhere =
                new ConversationReference("kaisa", "chat", "https://evil.example/", null, "29:kaisa", "28:bot");

        assertThat(List.of(post(chat("..")), post(elsewhere)))
                .containsExactly(
                        new Refused(Obstacle.GONE, "UnfitId"), new Refused(Obstacle.GONE, "IllegalArgumentException"));
        called(0);
    }

    @Test
    void what_is_not_ours_to_send_when_its_turn_has_come_is_not_sent() {
        assertThat(post(chat("chat"), any -> false)).isEqualTo(new NotNow(Obstacle.OUT_OF_REACH, "NotOurs", null));
        called(0);
    }

    @Test
    void it_waits_for_the_turn_of_its_chat() {
        List<String> waited = new ArrayList<>();
        teams.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(201)));

        post(chat("chat"), waited::add);

        assertThat(waited).containsExactly("chat");
    }

    @Test
    void who_is_not_reached_has_not_waited_for_a_turn() {
        List<String> waited = new ArrayList<>();
        ConversationReference chat = chat("chat");
        teams.stop();

        post(chat, waited::add);

        assertThat(waited).isEmpty();
    }

    private void called(int times) {
        assertThat(urls()).hasSize(times);
    }

    private List<String> urls() {
        return teams.getAllServeEvents().stream()
                .map(event -> event.getRequest().getUrl())
                .toList();
    }

    private Posted postedWhen(ResponseDefinitionBuilder answer) {
        teams.stubFor(any(anyUrl()).willReturn(answer.withHeader("Content-Type", "application/json")));
        return post(chat("chat"));
    }

    private Posted post(ConversationReference chat) {
        return post(chat, any -> true);
    }

    private Posted post(ConversationReference chat, Passage passage) {
        return posts(transport)
                .post(chat, new Activity(ActivityTypes.MESSAGE), passage)
                .join();
    }

    private UnaskedPosts posts(Transport over) {
        return new UnaskedPosts(
                new ConnectorClients(
                        localMode(),
                        new DefaultSslBundleRegistry(),
                        clock,
                        over,
                        new Exchanges(new SimpleMeterRegistry(), clock)),
                over,
                clock);
    }

    private ConversationReference chat(String id) {
        String url = "http://127.0.0.1:" + teams.port() + "/connector/";
        return new ConversationReference("kaisa", id, url, null, "29:kaisa", "28:bot");
    }

    private static TeamsSettings localMode() {
        URI nowhere = URI.create("https://login.example/");
        IdentitySettings none = new IdentitySettings(null, null, null, true);
        return new TeamsSettings(null, null, null, null, none, nowhere, nowhere, List.of(), List.of());
    }
}
