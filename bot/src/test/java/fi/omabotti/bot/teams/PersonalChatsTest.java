package fi.omabotti.bot.teams;

import static fi.omabotti.bot.AnActivity.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.Rule;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Secrecy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What is shown to somebody who did not ask goes away as answers do. */
@BotTest
@Import(PersonalChatsTest.Hands.class)
class PersonalChatsTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    ClockOfHands clock;

    @Autowired
    PersonalChats chats;

    @Autowired
    TakingAway hiding;

    @TestConfiguration(proxyBeanMethods = false)
    static class Hands {
        @Bean
        @Primary
        ClockOfHands clockOfHands() {
            return new ClockOfHands();
        }
    }

    @BeforeEach
    void allIsWell() {
        teams.isWell();
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    @Rule("P-22")
    void a_message_about_a_client_is_hidden_after_a_quarter_of_an_hour() {
        client.send(message("hei"));
        await().until(() -> teams.posted().size() == 1);
        PersonalMessage message =
                new PersonalMessage("outbox/1", "Sinulle on viesti", "{}", Language.FI, Secrecy.CONFIDENTIAL);
        chats.remember(message, (Taken)
                chats.post(AnActivity.KAISA, message, chat -> true).join());

        clock.turn(Duration.ofMinutes(15).minusSeconds(1));
        hiding.takeAwayDue();
        assertThat(teams.updated()).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        hiding.takeAwayDue();

        assertThat(teams.updated())
                .extracting(it -> it.at("/attachments/0/content/body/0/text").asString())
                .containsExactly("Viesti on poistettu näkyvistä.");
    }

    @Test
    void who_has_no_chat_is_not_posted_to() {
        PersonalMessage message = new PersonalMessage("outbox/2", "Viesti", "{}", Language.FI, Secrecy.OPEN);

        assertThat(chats.post("nobody", message, chat -> true).join())
                .isEqualTo(new Refused(Obstacle.NOT_INSTALLED, "no chat"));
        assertThat(teams.posted()).isEmpty();
    }

    @Test
    void what_another_is_to_send_by_now_is_not_sent_and_not_lost() {
        client.send(message("hei"));
        await().until(() -> teams.posted().size() == 1);
        PersonalMessage message = new PersonalMessage("outbox/3", "Viesti", "{}", Language.FI, Secrecy.OPEN);

        assertThat(chats.post(AnActivity.KAISA, message, chat -> false).join()).isInstanceOf(NotNow.class);
        assertThat(teams.posted()).hasSize(1);
    }
}
