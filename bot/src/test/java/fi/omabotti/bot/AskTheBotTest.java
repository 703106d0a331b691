package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.Rule;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way: a signed activity in, the posted card out. */
@BotTest
class AskTheBotTest {

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
    }

    @Test
    void posts_a_card_where_the_question_came_from() {
        AnActivity question = message("Kuka on Matti?");

        HttpResponse<String> response = client.send(question);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
        JsonNode reply = onlyReply();
        assertThat(reply.at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(reply.at("/attachments/0/content/body/0/text").asString()).isEqualTo("Kuka on Matti?");
        assertThat(reply.at("/summary").asString()).isEqualTo("Vastaus");
        assertThat(reply.has("text")).isFalse();
        assertThat(reply.at("/replyToId").asString()).isEqualTo(question.id());
        assertThat(teams.tokensShown()).singleElement().asString().startsWith("Bearer ");
    }

    @Test
    void answers_in_the_response_when_replies_are_expected_there() {
        HttpResponse<String> response = client.send(message("hei").expectingReplies());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response)
                        .at("/activities/0/attachments/0/content/body/0/text")
                        .asString())
                .isEqualTo("hei");
        assertThat(teams.posted()).isEmpty();
    }

    @Test
    void replaces_the_card_whose_button_was_pressed() {
        HttpResponse<String> response = client.send(pressed("again", Map.of("words", "toistettu")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/statusCode").asInt()).isEqualTo(200);
        assertThat(json(response).at("/type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(json(response).at("/value/body/0/text").asString()).isEqualTo("toistettu");
    }

    @Test
    void says_so_when_teams_asks_for_what_is_not_on_offer() {
        AnActivity search = AnActivity.ofType("invoke").with("name", "composeExtension/query");

        HttpResponse<String> response = client.send(search);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/composeExtension/text").asString())
                .isEqualTo("Tämä toiminto ei ole käytössä. Kirjoita kysymyksesi minulle viestinä.");
    }

    @Test
    void does_not_know_other_apps_buttons() {
        AnActivity foreign = AnActivity.ofType("invoke")
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", Map.of("verb", "x", "data", Map.of("x", 1))));

        assertThat(client.send(foreign).statusCode()).isEqualTo(400);
    }

    @Test
    void repeats_nothing_that_was_said_in_a_channel() {
        client.send(message("<at>Omabotti</at> Matti Virtanen").inChannel());

        assertThat(onlyReply().toString())
                .contains("kahdenkeskisessä")
                .contains("https://teams.microsoft.com/l/chat/0/0?users=28:" + Channel.APP_ID)
                .doesNotContain("Virtanen");
    }

    @Test
    void says_one_neutral_sentence_to_a_stranger() {
        client.send(message("Kuka on Matti Virtanen?").by("ei-henkilöstöä"));

        assertThat(onlyReply().at("/attachments/0/content/body").size()).isEqualTo(1);
        assertThat(teams.posted().toString())
                .contains("Palvelen vain sosiaalihuollon henkilöstöä")
                .doesNotContain("Virtanen");
    }

    @Test
    @Rule({"P-02", "P-27"})
    void says_the_same_to_whoever_is_not_of_the_staff() {
        List<String> replies = Stream.of(
                        Map.of(
                                "id",
                                "29:guest",
                                "aadObjectId",
                                "0d0d0d0d-0000-4000-8000-000000000004",
                                "userRole",
                                "guest"),
                        Map.of("id", "29:stranger", "aadObjectId", "ei-henkilöstöä", "name", "Kaisa Kivi"),
                        Map.of("id", "29:nobody", "name", "Kaisa Kivi"))
                .map(from -> json(client.send(message("Kuka on Matti Virtanen?")
                                .expectingReplies()
                                .with("from", from)))
                        .at("/activities/0/attachments")
                        .toString())
                .distinct()
                .toList();

        assertThat(replies).hasSize(1);
    }

    @Test
    void answers_an_activity_once_however_often_it_comes() {
        AnActivity question = message("kerran");

        assertThat(client.send(question).statusCode()).isEqualTo(202);
        assertThat(client.send(question).statusCode()).isEqualTo(202);

        client.send(message("toinen"));
        await().until(() -> teams.posted().size() >= 2);
        assertThat(heard()).containsExactlyInAnyOrder("kerran", "toinen");
    }

    @Test
    void answers_an_activity_once_when_it_comes_eight_times_at_once() {
        AnActivity question = message("kahdeksan");

        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> client.send(question).statusCode())
                .toList();

        assertThat(statuses).containsOnly(202);
        client.send(message("toinen"));
        await().until(() -> teams.posted().size() >= 2);
        assertThat(heard()).containsExactlyInAnyOrder("kahdeksan", "toinen");
    }

    @Test
    void says_so_when_a_turn_fails_and_answers_the_same_activity_when_it_comes_again() {
        AnActivity question = message("uudestaan").expectingReplies();
        parrot.failOnce();

        JsonNode first = json(client.send(question));
        JsonNode second = json(client.send(question));

        assertThat(first.toString()).contains("Pyyntö ei onnistunut");
        assertThat(second.at("/activities/0/attachments/0/content/body/0/text").asString())
                .isEqualTo("uudestaan");
    }

    @Test
    void remembers_where_a_person_can_be_reached_when_the_bot_is_installed() {
        HttpResponse<String> response = client.send(
                AnActivity.ofType("installationUpdate").with("action", "add").by("Uusi-Henkilö"));

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(jdbc.sql("select conversation_id from conversation_reference where directory_id = ?")
                        .param("uusi-henkilö")
                        .query(String.class)
                        .single())
                .isEqualTo("personal-chat");
        assertThat(teams.posted()).isEmpty();
    }

    @Test
    void welcomes_one_of_the_staff_once_however_often_teams_tells_of_the_new_chat() {
        jdbc.sql("delete from conversation_reference").update();

        client.send(AnActivity.ofType("installationUpdate").with("action", "add"));
        client.send(AnActivity.ofType("conversationUpdate")
                .with("membersAdded", List.of(Map.of("id", "28:" + Channel.APP_ID))));
        client.send(AnActivity.ofType("installationUpdate").with("action", "add-upgrade"));

        assertThat(teams.posted()).hasSize(1);
        assertThat(teams.posted().get(0).toString())
                .contains("Hei, olen Omabotti", "Kuka on Matti Virtasen omatyöntekijä?", "imBack");
    }

    @Test
    void introduces_itself_once_to_a_team_that_it_is_added_to_and_again_after_it_was_taken_out() {
        jdbc.sql("delete from team_channel").update();

        client.send(inTeam("installationUpdate").with("action", "add"));
        client.send(inTeam("conversationUpdate").with("membersAdded", List.of(Map.of("id", "28:" + Channel.APP_ID))));
        client.send(inTeam("installationUpdate").with("action", "add-upgrade"));

        await().until(() -> !teams.posted().isEmpty());
        assertThat(teams.posted()).hasSize(1);
        assertThat(teams.posted().get(0).toString()).contains("Kun mainitset minut", "Avaa kahdenkeskinen keskustelu");

        client.send(inTeam("installationUpdate").with("action", "remove"));
        client.send(inTeam("installationUpdate").with("action", "add"));

        await().until(() -> teams.posted().size() == 2);
    }

    @Test
    void says_nothing_to_a_team_that_somebody_else_is_added_to() {
        jdbc.sql("delete from team_channel").update();

        client.send(inTeam("conversationUpdate").with("membersAdded", List.of(Map.of("id", "29:somebody"))));

        assertThat(teams.posted()).isEmpty();
    }

    private static AnActivity inTeam(String type) {
        return AnActivity.ofType(type)
                .inChannel()
                .with(
                        "channelData",
                        Map.of("team", Map.of("id", "19:team"), "tenant", Map.of("id", Channel.TENANT_ID)));
    }

    @Test
    void does_not_let_a_message_change_the_language_of_the_program() {
        Locale before = Locale.getDefault();

        client.send(message("hei").with("locale", "tr-TR").expectingReplies());

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void accepts_whatever_else_teams_tells_without_a_word() {
        for (String type :
                List.of("messageReaction", "messageUpdate", "messageDelete", "typing", "event", "unheardOf")) {
            assertThat(client.send(AnActivity.ofType(type)).statusCode()).isEqualTo(202);
        }
        AnActivity unknown = message("ei koskaan kysytty");
        assertThat(client.send(AnActivity.edited(unknown)).statusCode()).isEqualTo(202);
        assertThat(client.send(AnActivity.deleted(unknown)).statusCode()).isEqualTo(202);
        assertThat(teams.posted()).isEmpty();
        assertThat(teams.updated()).isEmpty();
        assertThat(teams.deleted()).isEmpty();
    }

    private JsonNode onlyReply() {
        await().until(() -> !teams.posted().isEmpty());
        assertThat(teams.posted()).hasSize(1);
        return teams.posted().get(0);
    }

    private List<String> heard() {
        return teams.posted().stream()
                .map(reply -> reply.at("/attachments/0/content/body/0/text").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.builder().build().readTree(response.body());
    }
}
