package fi.omabotti.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationAccount;
import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.pace.Pace;
import fi.omabotti.bot.pace.PaceSettings;
import fi.omabotti.bot.teams.Connector.Change;
import fi.omabotti.bot.teams.ShownAnswer.State;
import fi.omabotti.conversation.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A reply is sent once, to the place that it is for, or it is a line in the log. */
@ExtendWith(OutputCaptureExtension.class)
class ConnectorTest {

    private final WireMockServer teams =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final Transport transport = new Transport(Duration.ofSeconds(2), Duration.ofSeconds(4));
    private final ConnectorClients clients = new ConnectorClients(
            localMode(), new DefaultSslBundleRegistry(), Clock.systemUTC(), transport, exchanges());
    private final Connector connector =
            new Connector(clients, new Pace(new PaceSettings(1000, 10, List.of()), System::nanoTime));

    @BeforeEach
    void start() {
        teams.start();
        answers(aResponse().withStatus(201).withBody("{\"id\":\"reply\"}"));
    }

    @AfterEach
    void stop() {
        transport.destroy();
        teams.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 408, 412, 413, 421, 429, 500, 502, 503, 504})
    void no_answer_makes_a_post_be_repeated_even_when_it_says_at_once(int status, CapturedOutput output) {
        answers(aResponse().withStatus(status).withHeader("Retry-After", "0"));

        post("chat", "activity");

        await().untilAsserted(() -> assertThat(called()).hasSize(1));
        assertThat(output).contains("Could not post the reply to activity: status " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void no_redirect_is_followed(int status, CapturedOutput output) {
        answers(aResponse()
                .withStatus(status)
                .withHeader("Location", "http://127.0.0.1:" + teams.port() + "/elsewhere"));

        post("chat", "activity");

        await().untilAsserted(() ->
                assertThat(called()).containsExactly("/connector/v3/conversations/chat/activities/activity"));
        assertThat(output).contains("Could not post the reply to activity: status " + status);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_broken_connection_makes_a_post_be_repeated(Fault fault, CapturedOutput output) {
        answers(aResponse().withFault(fault));

        post("chat", "activity");

        await().untilAsserted(() -> assertThat(called()).hasSize(1));
        assertThat(failures(output)).singleElement().asString().contains("Could not post the reply");
    }

    static Stream<ResponseDefinitionBuilder> endless() {
        return Stream.of(
                aResponse().withStatus(201).withFixedDelay(6_000),
                aResponse().withStatus(201).withBody("{\"id\":\"reply\"}").withChunkedDribbleDelay(14, 14_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void nobody_waits_for_a_slow_answer(ResponseDefinitionBuilder slow, CapturedOutput output) {
        answers(slow);

        post("chat", "activity");

        await().untilAsserted(() -> assertThat(called()).hasSize(1));
        assertThat(output)
                .containsPattern("Could not post the reply to activity: (SocketTimeout|InterruptedIO)Exception");
    }

    @Test
    void of_a_huge_answer_little_is_read(CapturedOutput output) {
        answers(aResponse().withStatus(500).withBody("{\"error\":\"" + "x".repeat(20_000_000)));

        post("chat", "activity");

        await().untilAsserted(() -> assertThat(called()).hasSize(1));
        assertThat(failures(output)).singleElement().asString().hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "19:a@thread.tacv2;messageid=1, 19:a@thread.tacv2;messageid=1",
        "a/../../b,                     a%2F..%2F..%2Fb",
        "a?b#c,                         a%3Fb%23c",
        "a%2Fb,                         a%252Fb",
        "%2e%2e,                        %252e%252e",
        "a\\b,                          a%5Cb",
        "'a b',                         a%20b",
        "...,                           ...",
        "//evil.example,                %2F%2Fevil.example",
    })
    void an_id_is_one_segment_of_the_path(String id, String segment) {
        post(id, id);

        assertThat(called()).containsExactly("/connector/v3/conversations/" + segment + "/activities/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "", " ", "a\uD800b"})
    void an_id_that_is_no_segment_calls_nobody_and_is_a_line_in_the_log(String id, CapturedOutput output) {
        post(id, "activity");
        post("chat", id);

        assertThat(called()).isEmpty();
        assertThat(failures(output)).hasSize(2).allMatch(line -> line.endsWith(": UnfitId"));
    }

    @Test
    void an_id_beyond_ascii_is_encoded() {
        post("å", "ö");

        assertThat(called()).containsExactly("/connector/v3/conversations/%C3%A5/activities/%C3%B6");
    }

    @Test
    void without_a_token_nothing_is_posted(CapturedOutput output) {
        answers(aResponse().withStatus(500));

        post(withCredentials(), "chat", "activity");

        await().untilAsserted(() -> assertThat(called()).containsExactly("/tenant/oauth2/v2.0/token"));
        assertThat(failures(output))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("No token for posting: status 500"))
                .anyMatch(line -> line.endsWith("Could not post the reply to activity: NoToken"));
    }

    @Test
    void a_refused_token_is_not_shown_again_when_there_is_no_other() {
        answers(aResponse().withStatus(401));
        teams.stubFor(any(urlPathEqualTo("/tenant/oauth2/v2.0/token"))
                .willReturn(okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"the-same\"}")));

        post(withCredentials(), "chat", "activity");

        await().untilAsserted(() -> assertThat(called())
                .containsExactlyInAnyOrder(
                        "/tenant/oauth2/v2.0/token",
                        "/connector/v3/conversations/chat/activities/activity",
                        "/tenant/oauth2/v2.0/token"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, DONE",
        "204, DONE",
        "302, LATER",
        "400, HOPELESS",
        "401, LATER",
        "403, HOPELESS",
        "404, HOPELESS",
        "408, LATER",
        "412, LATER",
        "429, LATER",
        "500, LATER",
        "501, HOPELESS",
        "503, LATER",
    })
    void a_change_to_a_card_is_asked_for_once_and_says_whether_to_ask_again(int status, Change change) {
        answers(aResponse().withStatus(status).withHeader("Retry-After", "0"));

        assertThat(connector.update(shown("chat", "card"), new Activity(ActivityTypes.MESSAGE)))
                .isEqualTo(change);
        assertThat(connector.delete(shown("chat", "card"))).isEqualTo(change);

        await().untilAsserted(() -> assertThat(teams.getAllServeEvents())
                .extracting(it ->
                        it.getRequest().getMethod().getName() + it.getRequest().getUrl())
                .containsExactlyInAnyOrder(
                        "PUT/connector/v3/conversations/chat/activities/card",
                        "DELETE/connector/v3/conversations/chat/activities/card"));
    }

    @Test
    void what_cannot_be_reached_is_changed_later() {
        ShownAnswer shown = shown("chat", "card");
        teams.stop();

        assertThat(connector.delete(shown)).isEqualTo(Change.LATER);
    }

    @Test
    void what_has_no_fit_id_or_address_is_never_changed() {
        ShownAnswer elsewhere = new ShownAnswer(
                "chat/question", "chat", "https://evil.example/", "card", Language.FI, State.SHOWN, null, 0);

        assertThat(connector.delete(shown("..", "card"))).isEqualTo(Change.HOPELESS);
        assertThat(connector.delete(shown("chat", ""))).isEqualTo(Change.HOPELESS);
        assertThat(connector.delete(elsewhere)).isEqualTo(Change.HOPELESS);
        assertThat(called()).isEmpty();
    }

    @Test
    void a_post_gives_the_id_of_the_card() {
        assertThat(post(connector, "chat", "activity")).contains("reply");

        answers(aResponse().withStatus(201));
        assertThat(post(connector, "chat", "activity")).isEmpty();
    }

    @Test
    void without_an_id_of_the_question_the_reply_goes_to_its_chat() {
        post("chat", null);

        assertThat(called()).containsExactly("/connector/v3/conversations/chat/activities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "http://127.0.0.1:1/?x=", "http://127.0.0.1:1/#x", ""})
    void an_address_of_the_store_is_checked_like_any_other(String serviceUrl) {
        assertThatIllegalArgumentException().isThrownBy(() -> clients.at(serviceUrl));
    }

    private static List<String> failures(CapturedOutput output) {
        return output.toString()
                .lines()
                .filter(line -> !line.contains("UserAgent"))
                .toList();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        teams.stubFor(any(anyUrl()).willReturn(answer));
    }

    private List<String> called() {
        return teams.getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .map(request -> request.getUrl())
                .toList();
    }

    private void post(String conversationId, @Nullable String activityId) {
        post(connector, conversationId, activityId);
    }

    private ShownAnswer shown(String conversationId, String cardId) {
        String url = "http://127.0.0.1:" + teams.port() + "/connector/";
        return new ShownAnswer("chat/question", conversationId, url, cardId, Language.FI, State.SHOWN, null, 0);
    }

    private Optional<String> post(Connector connector, String conversationId, @Nullable String activityId) {
        Activity question = new Activity(ActivityTypes.MESSAGE);
        question.setId(activityId);
        question.setServiceUrl("http://127.0.0.1:" + teams.port() + "/connector/");
        question.setConversation(new ConversationAccount(conversationId));
        return connector.post(question, new Activity(ActivityTypes.MESSAGE));
    }

    private Connector withCredentials() {
        URI login = URI.create("http://127.0.0.1:" + teams.port());
        IdentitySettings none = new IdentitySettings(null, null, null, true);
        TeamsSettings settings = new TeamsSettings(
                "app",
                "not-a-real-secret",
                "tenant",
                null,
                none,
                login,
                login,
                List.of("127.0.0.1:" + teams.port()),
                List.of());
        return new Connector(
                new ConnectorClients(
                        settings, new DefaultSslBundleRegistry(), Clock.systemUTC(), transport, exchanges()),
                new Pace(new PaceSettings(1000, 10, List.of()), System::nanoTime));
    }

    private static Exchanges exchanges() {
        return new Exchanges(new SimpleMeterRegistry(), Clock.systemUTC());
    }

    private static TeamsSettings localMode() {
        URI nowhere = URI.create("https://login.example/");
        IdentitySettings none = new IdentitySettings(null, null, null, true);
        return new TeamsSettings(null, null, null, null, none, nowhere, nowhere, List.of(), List.of());
    }
}
