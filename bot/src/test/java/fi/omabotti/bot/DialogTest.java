package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.opened;
import static fi.omabotti.bot.AnActivity.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.Rule;
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

/** What is asked and answered in a dialog, which leaves nothing in the chat. */
@BotTest
@Rule("V-12")
class DialogTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

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
        jdbc.sql("delete from shown_answer").update();
    }

    @Test
    void opens_with_what_the_conversation_replies() {
        JsonNode dialog = dialog(client.send(opened("form")));

        assertThat(dialog.at("/title").asString()).isEqualTo("Omabotti");
        assertThat(dialog.at("/height").asString()).isEqualTo("medium");
        assertThat(dialog.at("/width").asString()).isEqualTo("medium");
        assertThat(dialog.at("/card/contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(dialog.at("/card/content/body/1/type").asString()).isEqualTo("Input.Text");
    }

    @Test
    void answers_in_itself_what_was_written_in_it() {
        JsonNode dialog = dialog(client.send(sent("again", Map.of("words", "Matti"))));

        assertThat(dialog.at("/card/content/body/0/text").asString()).isEqualTo("Matti");
        assertThat(teams.posted()).isEmpty();
        assertThat(jdbc.sql("select count(*) from shown_answer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void has_buttons_that_a_dialog_knows_and_opens_no_other() {
        JsonNode card = dialog(client.send(opened("form"))).at("/card/content");

        assertThat(card.at("/actions").size()).isOne();
        assertThat(card.at("/actions/0/type").asString()).isEqualTo("Action.Submit");
        assertThat(card.toString()).doesNotContain("Action.Execute", "task/fetch");
    }

    @Test
    void knows_the_card_that_it_was_opened_from() {
        AnActivity question = message("Kuka on Matti?");
        client.send(question);
        await().until(() -> !teams.posted().isEmpty());
        await().until(() -> jdbc.sql("select count(*) from shown_answer where card_id is not null")
                        .query(Integer.class)
                        .single()
                == 1);

        client.send(opened("form").on(question));

        assertThat(parrot.lastCard()).isEqualTo("personal-chat/" + question.id());
    }

    @Test
    void is_opened_once_by_one_press() {
        AnActivity press = opened("form");
        client.send(press);

        assertThat(client.send(press).statusCode()).isEqualTo(202);
        assertThat(client.send(press).body()).isEmpty();
    }

    @Test
    void says_so_when_a_turn_fails_and_answers_when_it_comes_again() {
        AnActivity press = sent("again", Map.of("words", "Matti"));
        parrot.failOnce();

        assertThat(dialog(client.send(press)).toString()).contains("Pyyntö ei onnistunut");
        assertThat(dialog(client.send(press)).toString()).contains("Matti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/fetch", "task/submit"})
    void tells_nothing_outside_of_a_private_chat(String name) {
        AnActivity press = sent("again", Map.of("words", "Matti")).with("name", name);

        assertThat(dialog(client.send(press.inChannel())).toString())
                .contains("kahdenkeskisessä")
                .doesNotContain("Matti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/fetch", "task/submit"})
    void of_another_app_is_declined_as_ever(String name) {
        for (Object data : List.of(Map.of("x", 1), Map.of("omabotti", 5), Map.of("omabotti", Map.of()), "x")) {
            AnActivity foreign = AnActivity.ofType("invoke").with("name", name).with("value", Map.of("data", data));

            HttpResponse<String> response = client.send(foreign);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(json(response).at("/task/type").asString()).isEqualTo("message");
        }
    }

    private static JsonNode dialog(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/task/type").asString()).isEqualTo("continue");
        return json(response).at("/task/value");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.builder().build().readTree(response.body());
    }
}
