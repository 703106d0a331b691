package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whoever waits for an answer sees that it is on its way. */
@BotTest
@TestPropertySource(properties = "omabotti.typing-after=1ms")
class TypingSignTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    private final CountDownLatch answered = new CountDownLatch(1);

    @BeforeEach
    void allIsWell() {
        teams.isWell();
        parrot.waitsFor(answered);
    }

    @AfterEach
    void nothingWaits() {
        answered.countDown();
        parrot.waitsFor(new CountDownLatch(0));
    }

    @Test
    void is_shown_once_before_the_answer() {
        CompletableFuture<?> sent = CompletableFuture.runAsync(() -> client.send(message("hei")));
        await().until(() -> types().equals(List.of("typing")));

        answered.countDown();
        sent.join();

        await().until(() -> types().equals(List.of("typing", "message")));
    }

    @Test
    void does_not_keep_an_answer_when_teams_refuses_it() {
        teams.answersWith(403);
        CompletableFuture<?> sent = CompletableFuture.runAsync(() -> client.send(message("hei")));
        await().until(() -> types().equals(List.of("typing")));
        teams.isWell();

        answered.countDown();
        sent.join();

        await().until(() -> types().equals(List.of("message")));
    }

    @Test
    void is_not_shown_for_a_press_nor_where_the_answer_is_in_the_response() {
        answered.countDown();

        client.send(pressed("again", Map.of("words", "hei")));
        client.send(message("hei").expectingReplies());

        assertThat(types()).isEmpty();
    }

    private List<String> types() {
        return teams.posted().stream().map(post -> post.at("/type").asString()).toList();
    }
}
