package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

/** Whatever becomes of a reply, the bot goes on, and the log names nobody. */
@BotTest
class ConnectorTroubleTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @BeforeEach
    void allIsWell() {
        teams.isWell();
    }

    /** What is wrong, how the log says it, and how often the reply is tried. */
    record Trouble(String outcome, int attempts, Consumer<TeamsStub> cause) {
        @Override
        public String toString() {
            return outcome;
        }
    }

    static Stream<Trouble> troubles() {
        return Stream.of(
                new Trouble("status 302", 1, teams -> teams.redirectsWith(302)),
                new Trouble("status 307", 1, teams -> teams.redirectsWith(307)),
                new Trouble("status 308", 1, teams -> teams.redirectsWith(308)),
                new Trouble("status 401", 2, teams -> teams.answersWith(401)),
                new Trouble("status 403", 1, teams -> teams.answersWith(403)),
                new Trouble("status 404", 1, teams -> teams.answersWith(404)),
                new Trouble("status 429", 1, teams -> teams.throttlesFor(30)),
                new Trouble("status 429", 1, teams -> teams.throttlesFor(0)),
                new Trouble("status 500", 1, teams -> teams.answersWith(500)),
                new Trouble("status 502", 1, teams -> teams.answersWith(502)),
                new Trouble("IOException", 1, TeamsStub::hangsUp));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void is_one_line_in_the_log_and_the_next_question_is_answered(Trouble trouble, CapturedOutput output) {
        trouble.cause().accept(teams);
        AnActivity question = message("Kanarialintu");

        assertThat(client.send(question).statusCode()).isEqualTo(202);

        await().until(() -> output.toString().contains(question.id()));
        assertThat(output.toString())
                .contains("Could not post the reply to " + question.id() + ": " + trouble.outcome())
                .doesNotContain("Kanarialintu")
                .doesNotContain("\tat ");
        assertThat(teams.posted()).hasSize(trouble.attempts());
        teams.isWell();
        client.send(message("seuraava"));
        await().until(() -> teams.posted().size() == 1);
    }

    @Test
    void a_refused_token_is_replaced_once_and_not_with_every_message() {
        teams.answersWith(401);

        client.send(message("hei"));

        await().until(() -> teams.posted().size() == 2);
        assertThat(teams.tokensShown()).doesNotHaveDuplicates();

        client.send(message("hei"));
        await().until(() -> teams.posted().size() == 3);
        assertThat(Set.copyOf(teams.tokensShown())).hasSize(2);
        teams.isWell();
        client.send(message("hei"));
        await().until(() -> teams.posted().size() == 1);
    }

    @Test
    void a_failed_turn_is_found_in_the_log_by_its_code_and_names_nobody(CapturedOutput output) {
        parrot.failOnce();

        String body = client.send(message("Kanarialintu").expectingReplies()).body();

        String code = body.replaceAll("(?s).*ilmoita koodi (\\w+) tukeen.*", "$1");
        assertThat(code).hasSize(6);
        assertThat(output.toString())
                .contains("code " + code)
                .contains("java.lang.IllegalStateException")
                .doesNotContain("Kanarialintu");
    }
}
