package fi.omabotti.bot.log;

import static fi.omabotti.bot.AnActivity.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.Parrot;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

/** All lines of a turn or a run share an id, which the bot has drawn. */
@BotTest
class TraceTest {

    private static final Logger log = LoggerFactory.getLogger(TraceTest.class);

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @Test
    void two_lines_of_a_turn_share_an_id_and_the_next_turn_has_another(CapturedOutput output) {
        teams.answersWith(500);
        AnActivity first = failingTurn();
        await().until(() -> ids(output, first).size() == 2);
        AnActivity second = failingTurn();
        await().until(() -> ids(output, second).size() == 2);
        teams.isWell();

        assertThat(ids(output, first)).allMatch(it -> it.matches("[0-9a-f]{16}"));
        assertThat(ids(output, first).get(0)).isEqualTo(ids(output, first).get(1));
        assertThat(ids(output, second).get(0)).isEqualTo(ids(output, second).get(1));
        assertThat(ids(output, first).get(0)).isNotEqualTo(ids(output, second).get(0));
    }

    @Test
    void an_id_that_a_request_brings_along_is_not_taken(CapturedOutput output) {
        client.send(HttpRequest.newBuilder(client.address("/api/messages"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Channel.token(teams.serviceUrl()))
                .header("X-Request-Id", "kanaria1")
                .header("X-Correlation-Id", "kanaria2")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .POST(HttpRequest.BodyPublishers.ofString("{"))
                .build());
        parrot.failOnce();
        client.send(message("hei"));

        assertThat(output.toString()).doesNotContain("kanaria").doesNotContain("0af7651916cd43dd");
    }

    @Test
    void a_run_has_an_id_of_its_own_and_leaves_none_behind(CapturedOutput output) {
        Runnable run = () -> log.warn("in a run");

        TraceId.during(run);
        TraceId.during(run);
        TraceId.carriedInto(run).run();

        List<String> ids = output.toString()
                .lines()
                .filter(it -> it.contains("in a run"))
                .map(TraceTest::id)
                .toList();
        assertThat(ids).hasSize(3).doesNotHaveDuplicates().allMatch(it -> it.matches("[0-9a-f]{16}"));
        assertThat(MDC.get(TraceId.FIELD)).isNull();
    }

    private AnActivity failingTurn() {
        parrot.failOnce();
        AnActivity question = message("hei");
        client.send(question);
        return question;
    }

    private static List<String> ids(CapturedOutput output, AnActivity question) {
        return output.toString()
                .lines()
                .filter(it -> it.contains(question.id()))
                .map(TraceTest::id)
                .toList();
    }

    private static String id(String line) {
        return line.split(" +", 5)[3];
    }
}
