package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What cannot be answered is not taken in. */
@BotTest
@TestPropertySource(properties = "teams.posting.slots=1")
class FullQueueTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Test
    void a_question_that_finds_no_room_is_not_seen_and_is_answered_when_it_comes_again() {
        teams.isSlowBy(Duration.ofSeconds(2));
        AnActivity second = message("toinen");

        assertThat(client.send(message("ensimmäinen")).statusCode()).isEqualTo(202);
        assertThat(client.send(second).statusCode()).isEqualTo(503);

        await().until(() -> client.send(second).statusCode() == 202);
        await().until(() -> teams.posted().size() == 2);
    }
}
