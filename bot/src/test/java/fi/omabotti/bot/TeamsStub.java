package fi.omabotti.bot;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fi.omabotti.bot.cards.SeenCards;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams, as far as the bot sees it: what it publishes, where tokens are had, and where replies are posted. */
public final class TeamsStub implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEYS = "/v1/.well-known/keys";
    private static final String METADATA = "/v1/.well-known/openidconfiguration";
    private static final String TOKEN = "/" + Channel.TENANT_ID + "/oauth2/v2.0/token";
    private static final String FILE = "/personal/kaisa/file";
    private static final String CONVERSATIONS = "/connector/v3/conversations";
    private static final String ACTIVITIES = "/connector/v3/conversations/[^/]+/activities.*";

    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    private final SeenCards cards = new SeenCards();

    TeamsStub() {
        server.addMockServiceRequestListener((request, response) -> cards.look(request.getBodyAsString()));
        server.start();
        isWell();
    }

    /** All is as it should be, and nothing has been posted. */
    public void isWell() {
        server.resetAll();
        publishesKeys();
        issuesTokens();
        acceptsMessages();
    }

    public void publishesKeys() {
        server.stubFor(get(METADATA)
                .willReturn(okJson(
                        JSON.writeValueAsString(Map.of("issuer", Channel.ISSUER, "jwks_uri", address() + KEYS)))));
        server.stubFor(get(KEYS).willReturn(okJson(JSON.writeValueAsString(Map.of("keys", Channel.published())))));
    }

    public void issuesTokens() {
        server.stubFor(post(TOKEN).willReturn(okJson("""
                        {"token_type":"Bearer","expires_in":3600,"access_token":"{{randomValue length=12}}"}""").withTransformers("response-template")));
    }

    public void acceptsMessages() {
        answers(accepted());
        changes(aResponse().withStatus(200).withBody("{}"));
    }

    /** Posts are taken, and nothing that was posted can be changed. */
    public void refusesChangesWith(int status) {
        changes(aResponse().withStatus(status));
    }

    /** As the Agents Playground: a card can be replaced, and not deleted. */
    public void deletesNothing() {
        server.stubFor(
                delete(urlPathMatching(ACTIVITIES)).willReturn(aResponse().withStatus(501)));
    }

    public void answersWith(int status) {
        answers(aResponse().withStatus(status).withBody("{\"error\":{\"code\":\"E\",\"message\":\"Kanarialintu\"}}"));
    }

    /** To another chat, which would take the reply. */
    public void redirectsWith(int status) {
        acceptsMessages();
        server.stubFor(post(urlPathMatching("/connector/v3/conversations/personal-chat/activities.*"))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Location", address() + "/connector/v3/conversations/elsewhere/activities")));
    }

    public void throttlesFor(int seconds) {
        answers(aResponse().withStatus(429).withHeader("Retry-After", String.valueOf(seconds)));
    }

    public void hangsUp() {
        answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
    }

    public void isSlowBy(Duration delay) {
        answers(accepted().withFixedDelay((int) delay.toMillis()));
    }

    /** Refuses what goes to one chat, in the words of Teams. */
    public void refuses(String chat, int status, String word) {
        server.stubFor(post(urlPathMatching(CONVERSATIONS + "/" + chat + "/activities"))
                .willReturn(refusal(status, word)));
    }

    /** Has one chat left alone for some seconds. */
    public void throttles(String chat, int seconds) {
        server.stubFor(post(urlPathMatching(CONVERSATIONS + "/" + chat + "/activities"))
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", String.valueOf(seconds))));
    }

    /** Loses its answers to what goes to one chat. */
    public void hangsUpOn(String chat) {
        server.stubFor(post(urlPathMatching(CONVERSATIONS + "/" + chat + "/activities"))
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    }

    /** Opens that chat, or that thread of a channel, for whoever asks. */
    public void opens(String chat) {
        server.stubFor(post(urlPathEqualTo(CONVERSATIONS))
                .willReturn(okJson(JSON.writeValueAsString(Map.of("id", chat, "activityId", "first-of-" + chat)))));
    }

    /** Opens no chat, in the words of Teams. */
    public void opensNone(int status, String word) {
        server.stubFor(post(urlPathEqualTo(CONVERSATIONS)).willReturn(refusal(status, word)));
    }

    /** The chats and threads that the bot has asked for, in order. */
    public List<JsonNode> opened() {
        return server.findAll(postRequestedFor(urlPathEqualTo(CONVERSATIONS))).stream()
                .map(request -> JSON.readTree(request.getBodyAsString()))
                .toList();
    }

    /** What the bot has posted, in order. */
    public List<JsonNode> posted() {
        return server.findAll(postRequestedFor(urlPathMatching(ACTIVITIES))).stream()
                .map(request -> JSON.readTree(request.getBodyAsString()))
                .toList();
    }

    /** The cards that the bot has put in the place of others, in order. */
    public List<JsonNode> updated() {
        return server.findAll(putRequestedFor(urlPathMatching(ACTIVITIES))).stream()
                .map(request -> JSON.readTree(request.getBodyAsString()))
                .toList();
    }

    /** All that was posted, or put in the place of others, and what answered {@link TeamsClient}. */
    SeenCards cards() {
        return cards;
    }

    /** The ids of the cards that the bot has deleted, in order. */
    public List<String> deleted() {
        return server.findAll(deleteRequestedFor(urlPathMatching(ACTIVITIES))).stream()
                .map(request -> request.getUrl().replaceAll(".*/", ""))
                .toList();
    }

    /** The id that the card gets which answers an activity. */
    public static String cardOf(AnActivity question) {
        return "card-" + question.id();
    }

    /** Where files lie. */
    public String fileAddress() {
        return address() + FILE;
    }

    /** Takes files that are put there. */
    public void storesFiles(int status) {
        server.stubFor(put(FILE).willReturn(aResponse().withStatus(status)));
    }

    /** Holds a file. */
    public void holdsFile(byte[] content) {
        server.stubFor(get(FILE).willReturn(aResponse().withBody(content)));
    }

    /** How often somebody fetched the file. */
    public int fetched() {
        return server.findAll(getRequestedFor(urlPathEqualTo(FILE))).size();
    }

    /** What was put there, in order, in words. */
    public List<String> stored() {
        return server.findAll(putRequestedFor(urlPathEqualTo(FILE))).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    /** The tokens that the bot has shown when posting, in order. */
    public List<String> tokensShown() {
        return server.findAll(postRequestedFor(urlPathMatching(ACTIVITIES))).stream()
                .map(request -> request.getHeader("Authorization"))
                .toList();
    }

    /** Method, address and headers of all that the bot has asked for, tokens included. */
    public List<String> heads() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .map(request -> request.getMethod() + " " + request.getUrl() + " " + request.getHeaders())
                .toList();
    }

    public String serviceUrl() {
        return address() + "/connector/";
    }

    private String host() {
        return "127.0.0.1:" + server.port();
    }

    private String address() {
        return "http://" + host();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static ResponseDefinitionBuilder accepted() {
        return aResponse()
                .withStatus(201)
                .withBody("{\"id\":\"card-{{request.pathSegments.[5]}}\"}")
                .withTransformers("response-template");
    }

    private static ResponseDefinitionBuilder refusal(int status, String word) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":\"%s\",\"message\":\"Kanarialintu\"}}".formatted(word));
    }

    private void changes(ResponseDefinitionBuilder response) {
        ResponseDefinitionBuilder json = response.withHeader("Content-Type", "application/json");
        server.stubFor(put(urlPathMatching(ACTIVITIES)).willReturn(json));
        server.stubFor(delete(urlPathMatching(ACTIVITIES)).willReturn(json));
    }

    private void answers(ResponseDefinitionBuilder response) {
        server.stubFor(
                post(urlPathMatching(ACTIVITIES)).willReturn(response.withHeader("Content-Type", "application/json")));
    }

    /** Has a stub run before the bot starts, which reads its settings early. */
    static final class Start implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TeamsStub teams = new TeamsStub();
            context.getBeanFactory().registerSingleton("teams", teams);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    teams.close();
                }
            });
            TestPropertyValues.of(
                            "teams.openid-metadata=" + teams.address() + METADATA,
                            "teams.login=" + teams.address(),
                            "teams.service-hosts=" + teams.host(),
                            "teams.file-hosts=" + teams.host(),
                            "teams-stub.service-url=" + teams.serviceUrl())
                    .applyTo(context);
        }
    }
}
