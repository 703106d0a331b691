package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Secrecy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is offered where a message is written: a dialog that nobody else sees, and a search for what anybody may. */
@BotTest
class MessageExtensionTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void allIsWell() {
        teams.isWell();
        parrot.says(Secrecy.CONFIDENTIAL);
    }

    @AfterEach
    void nothingIsLeft() {
        parrot.says(Secrecy.OPEN);
    }

    @Test
    @Rule("P-01")
    void asks_in_a_dialog_wherever_the_message_is_written() {
        JsonNode dialog = dialog(client.send(opened("named-worker.ask").inChannel()));

        assertThat(dialog.at("/card/content/body/0/type").asString()).isEqualTo("Input.Text");
        assertThat(dialog.at("/card/content/actions/0/type").asString()).isEqualTo("Action.Submit");
        assertThat(teams.posted()).isEmpty();
    }

    @Test
    @Rule("P-01")
    void answers_in_the_dialog_and_puts_nothing_into_the_chat() {
        HttpResponse<String> response =
                client.send(submitted("again", Map.of("words", "Matti")).inChannel());

        assertThat(dialog(response).toString()).contains("Matti");
        assertThat(response.body()).doesNotContain("composeExtension");
        assertThat(teams.posted()).isEmpty();
    }

    @Test
    void learns_no_channel_from_where_the_bot_is_not() {
        client.send(opened("named-worker.ask")
                .inChannel()
                .with(
                        "channelData",
                        Map.of(
                                "tenant", Map.of("id", Channel.TENANT_ID),
                                "team", Map.of("id", "19:vieras", "name", "Vieras tiimi"),
                                "channel", Map.of("id", "19:vieras"))));

        assertThat(broadcasts.channels())
                .extracting(channel -> channel.channel().id())
                .doesNotContain("19:vieras");
    }

    @Test
    @Rule("P-01")
    void takes_the_chat_of_two_colleagues_for_no_ones_own() {
        AnActivity press = AnActivity.pressed("again", Map.of("words", "Matti"))
                .with(
                        "conversation",
                        Map.of(
                                "id",
                                "19:kaisa_pekka@unq.gbl.spaces",
                                "conversationType",
                                "personal",
                                "isGroup",
                                false,
                                "tenantId",
                                Channel.TENANT_ID));

        assertThat(client.send(press).body()).doesNotContain("Matti").contains("kahdenkeskisessä");
        assertThat(jdbc.sql("select count(*) from conversation_reference where conversation_id like '19:%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void answers_a_forged_command_as_any_old_button() {
        assertThat(dialog(client.send(opened("no-such.thing"))).toString()).contains("vanhentunut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "named-worker", "../ask", "Named.Ask", "a.b.c"})
    void declines_what_is_no_command_of_ours(String command) {
        assertThat(json(client.send(opened(command))).at("/task/type").asString())
                .isEqualTo("message");
    }

    @Test
    void finds_pages_of_the_guide_that_can_be_put_into_a_message() {
        JsonNode result = found("erityinen tuki");

        assertThat(result.at("/type").asString()).isEqualTo("result");
        assertThat(result.at("/attachments/0/preview/content/title").asString())
                .isEqualTo("Erityistä tukea tarvitseva asiakas");
        assertThat(result.at("/attachments/0/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(result.at("/attachments/0/content").toString())
                .doesNotContain("Action.Execute")
                .doesNotContain("Action.Submit");
    }

    @Test
    void shows_what_there_is_before_a_word_is_typed_and_a_page_at_a_time() {
        AnActivity opened = search(List.of(Map.of("name", "initialRun", "value", "true")));
        AnActivity next =
                search(List.of(Map.of("name", "initialRun", "value", "true")), Map.of("skip", 10, "count", 5));

        assertThat(extension(client.send(opened)).at("/attachments")).hasSizeGreaterThan(10);
        assertThat(extension(client.send(next)).at("/attachments")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Matti Virtanen", "Kanarialintu", "000123", "120345-901U", "qwertyuiop"})
    @Rule("P-01")
    void finds_nobody(String words) {
        JsonNode result = found(words);

        assertThat(result.at("/type").asString()).isEqualTo("message");
        assertThat(result.at("/text").asString()).startsWith("Ei osumia.");
    }

    @Test
    @Rule("P-02")
    void finds_nothing_for_a_stranger() {
        AnActivity stranger =
                search(List.of(Map.of("name", "words", "value", "tuki"))).by("joku-muu");

        assertThat(extension(client.send(stranger)).at("/type").asString()).isEqualTo("message");
    }

    private JsonNode found(String words) {
        return extension(client.send(search(List.of(Map.of("name", "words", "value", words)))));
    }

    private static AnActivity search(List<Map<String, String>> parameters) {
        return search(parameters, Map.of("skip", 0, "count", 25));
    }

    private static AnActivity search(List<Map<String, String>> parameters, Map<String, Integer> options) {
        return AnActivity.ofType("invoke")
                .with("name", "composeExtension/query")
                .with("value", Map.of("commandId", "find", "parameters", parameters, "queryOptions", options));
    }

    private static AnActivity opened(String command) {
        return AnActivity.ofType("invoke")
                .with("name", "composeExtension/fetchTask")
                .with("value", Map.of("commandId", command, "commandContext", "compose"));
    }

    private static AnActivity submitted(String action, Map<String, String> written) {
        Map<String, Object> button =
                Map.of("conversation", "parrot", "action", action, "language", "fi", "values", written);
        return AnActivity.ofType("invoke")
                .with("name", "composeExtension/submitAction")
                .with("value", Map.of("commandId", "named-worker.ask", "data", Map.of("omabotti", button)));
    }

    private static JsonNode dialog(HttpResponse<String> response) {
        assertThat(json(response).at("/task/type").asString()).isEqualTo("continue");
        return json(response).at("/task/value");
    }

    private static JsonNode extension(HttpResponse<String> response) {
        return json(response).at("/composeExtension");
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
