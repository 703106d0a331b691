package fi.omabotti.bot.teams;

import static fi.omabotti.bot.AnActivity.change;
import static fi.omabotti.bot.AnActivity.deleted;
import static fi.omabotti.bot.AnActivity.edited;
import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.pressed;
import static fi.omabotti.bot.AnActivity.submitted;
import static fi.omabotti.bot.TeamsStub.cardOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.Rule;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Parrot;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Secrecy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What was answered is not left to be read by whoever looks at the screen next. */
@BotTest
@Import(LingeringAnswersTest.Hands.class)
@Rule({"P-22", "V-12"})
class LingeringAnswersTest {

    private static final String HIDDEN =
            "Vastaus on poistettu näkyvistä. Oma kysymyksesi jäi keskusteluun. Voit poistaa sen itse.";
    private static final String EDITED =
            "Muokkasit viestiäsi, joten vastaus on poistettu. Kysy uudelleen uutena viestinä.";

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @Autowired
    ClockOfHands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TakingAway job;

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
        parrot.says(Secrecy.CONFIDENTIAL);
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        jdbc.sql("delete from shown_answer").update();
    }

    @Test
    void an_answer_is_hidden_after_a_quarter_of_an_hour() {
        AnActivity question = asked("Kuka on Matti?");

        after(Duration.ofMinutes(15).minusSeconds(5));
        assertThat(teams.updated()).isEmpty();

        after(Duration.ofSeconds(5));
        JsonNode update = onlyUpdate();
        assertThat(words(update)).isEqualTo(HIDDEN);
        assertThat(update.at("/id").asString()).isEqualTo(cardOf(question));
        assertThat(update.toString()).doesNotContain("Matti", "actions");

        after(Duration.ofHours(1));
        assertThat(teams.updated()).hasSize(1);
    }

    @Test
    void an_answer_about_a_client_with_a_non_disclosure_order_is_hidden_after_two_minutes() {
        parrot.says(Secrecy.RESTRICTED);
        asked("Kuka on Matti?");

        after(Duration.ofMinutes(2));

        assertThat(words(onlyUpdate())).isEqualTo(HIDDEN);
    }

    @Test
    void what_tells_nothing_of_a_client_stays() {
        parrot.says(Secrecy.OPEN);
        asked("ohje");

        after(Duration.ofHours(2));

        assertThat(teams.updated()).isEmpty();
    }

    @Test
    void it_is_said_in_the_language_of_the_answer() {
        send(message("hmm").with("locale", "sv-FI"));

        after(Duration.ofMinutes(15));

        assertThat(words(onlyUpdate()))
                .isEqualTo("Svaret visas inte längre. Din egen fråga finns kvar i chatten. Du kan radera den själv.");
    }

    @Test
    void an_answer_in_the_place_of_another_is_hidden_by_its_own_time() {
        AnActivity question = asked("Kuka on Matti?");
        clock.turn(Duration.ofMinutes(10));
        client.send(pressed("again", Map.of("words", "Matti")).on(question));

        after(Duration.ofMinutes(5));
        assertThat(teams.updated()).isEmpty();

        after(Duration.ofMinutes(10));
        assertThat(onlyUpdate().at("/id").asString()).isEqualTo(cardOf(question));
    }

    @Test
    void a_press_knows_the_turn_that_its_card_shows() {
        AnActivity question = asked("Kuka on Matti?");
        AnActivity first = pressed("again", Map.of()).on(question);
        AnActivity second = pressed("again", Map.of()).on(question);

        client.send(first);
        assertThat(parrot.lastCard()).isEqualTo("personal-chat/" + question.id());
        client.send(second);
        assertThat(parrot.lastCard()).isEqualTo("personal-chat/" + first.id());
    }

    @Test
    void a_card_that_an_old_client_gets_beside_the_other_is_one_of_its_own() {
        AnActivity question = asked("Kuka on Matti?");
        AnActivity submit = submitted("again", Map.of("words", "Matti")).on(question);
        send(submit);
        assertThat(parrot.lastCard()).isEqualTo("personal-chat/" + question.id());

        client.send(pressed("again", Map.of()).on(submit));
        assertThat(parrot.lastCard()).isEqualTo("personal-chat/" + submit.id());

        after(Duration.ofMinutes(15));
        assertThat(teams.updated())
                .extracting(it -> it.at("/id").asString())
                .containsExactlyInAnyOrder(cardOf(question), cardOf(submit));
    }

    @Test
    void a_press_on_a_card_that_is_not_known_knows_none_and_its_answer_is_hidden_as_well() {
        AnActivity forgotten = message("kauan sitten");

        client.send(pressed("again", Map.of()).on(forgotten));

        assertThat(parrot.lastCard()).isNull();
        after(Duration.ofMinutes(15));
        assertThat(onlyUpdate().at("/id").asString()).isEqualTo(cardOf(forgotten));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 429, 500, 502, 503})
    void what_teams_cannot_take_now_is_hidden_later(int status, CapturedOutput output) {
        AnActivity question = asked("Kanarialintu");
        teams.refusesChangesWith(status);
        after(Duration.ofMinutes(15));
        int tried = teams.updated().size();

        teams.isWell();
        after(Duration.ofSeconds(9));
        assertThat(teams.updated()).isEmpty();
        after(Duration.ofSeconds(1));

        assertThat(tried).isEqualTo(status == 401 ? 2 : 1);
        assertThat(words(onlyUpdate())).isEqualTo(HIDDEN);
        assertThat(output)
                .contains("Could not take away the answer to personal-chat/" + question.id() + ": status " + status)
                .doesNotContain("Kanarialintu");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 501})
    void what_is_gone_is_forgotten(int status) {
        asked("Kuka on Matti?");
        teams.refusesChangesWith(status);
        after(Duration.ofMinutes(15));
        teams.isWell();

        after(Duration.ofHours(1));

        assertThat(teams.updated()).isEmpty();
    }

    @Test
    void a_busy_teams_is_not_asked_for_more_in_the_same_run() {
        asked("yksi");
        asked("kaksi");
        teams.refusesChangesWith(429);

        after(Duration.ofMinutes(15));

        assertThat(teams.updated()).hasSize(1);
    }

    @Test
    void a_deleted_question_takes_its_answer_along() {
        AnActivity question = asked("Kuka on Matti?");

        assertThat(client.send(deleted(question)).statusCode()).isEqualTo(202);

        await().until(() -> !teams.deleted().isEmpty());
        assertThat(teams.deleted()).containsExactly(cardOf(question));
        after(Duration.ofHours(1));
        assertThat(teams.updated()).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_deleted_is_hidden() {
        AnActivity question = asked("Kuka on Matti?");
        teams.deletesNothing();

        client.send(deleted(question));

        await().until(() -> !teams.updated().isEmpty());
        assertThat(words(onlyUpdate())).isEqualTo(HIDDEN);
    }

    @Test
    void an_answer_that_can_be_neither_deleted_nor_hidden_now_is_deleted_later() {
        AnActivity question = asked("Kuka on Matti?");
        teams.refusesChangesWith(503);
        client.send(deleted(question));
        await().until(() -> jdbc.sql("select attempts from shown_answer")
                        .query(Integer.class)
                        .single()
                == 1);
        teams.isWell();

        after(Duration.ofSeconds(10));

        assertThat(teams.deleted()).containsExactly(cardOf(question));
        assertThat(teams.updated()).isEmpty();
    }

    @Test
    void an_edited_question_loses_its_answer_once() {
        AnActivity question = asked("Kuka on Matti?");

        client.send(edited(question));
        await().until(() -> !teams.updated().isEmpty());
        client.send(edited(question));
        client.send(deleted(question));
        await().until(() -> !teams.deleted().isEmpty());

        assertThat(words(onlyUpdate())).isEqualTo(EDITED);
        assertThat(teams.deleted()).containsExactly(cardOf(question));
    }

    @Test
    void an_answer_that_is_still_on_its_way_goes_when_it_has_arrived() {
        teams.isSlowBy(Duration.ofSeconds(1));
        AnActivity question = message("Kuka on Matti?");
        client.send(question);

        client.send(deleted(question));

        await().until(() -> !teams.deleted().isEmpty());
        assertThat(teams.deleted()).containsExactly(cardOf(question));
    }

    @ParameterizedTest
    @CsvSource({
        "messageUpdate, undeleteMessage",
        "messageUpdate, softDeleteMessage",
        "messageDelete, editMessage",
        "messageUpdate, ''",
        "messageReaction, editMessage",
    })
    void whatever_else_happens_to_a_question_changes_nothing(String type, String event) {
        AnActivity question = asked("Kuka on Matti?");

        assertThat(client.send(change(type, event, question)).statusCode()).isEqualTo(202);

        nothingHasHappenedTo(question);
    }

    @Test
    void what_is_deleted_in_another_chat_takes_nothing_along() {
        AnActivity question = asked("Kuka on Matti?");

        client.send(deleted(question).by("ei-henkilöstöä").inChannel());

        nothingHasHappenedTo(question);
    }

    @Test
    void two_instances_at_once_hide_a_card_at_least_once_and_harmlessly_twice() {
        AnActivity question = asked("Kuka on Matti?");
        clock.turn(Duration.ofMinutes(15));

        IntStream.range(0, 2).parallel().forEach(i -> job.takeAwayDue());
        job.takeAwayDue();

        assertThat(teams.updated()).hasSizeBetween(1, 2).allSatisfy(it -> {
            assertThat(it.at("/id").asString()).isEqualTo(cardOf(question));
            assertThat(words(it)).isEqualTo(HIDDEN);
        });
    }

    @ParameterizedTest
    @CsvSource({"fi-FI, Omabotti vastasi", "sv-FI, Omabotti svarade", "en-GB, Omabotti answered"})
    @Rule("P-19")
    void a_lock_screen_shows_that_there_is_an_answer_and_nothing_of_it(String locale, String notification) {
        AnActivity question = message("hmm").with("locale", locale);
        send(question);

        JsonNode posted = teams.posted().get(0);
        assertThat(posted.at("/summary").asString()).isEqualTo(notification);
        assertThat(posted.at("/attachments/0/content/fallbackText").asString()).isEqualTo(notification);
    }

    private AnActivity asked(String words) {
        return send(message(words));
    }

    /** And waits until the answer is posted, and where it is is known. */
    private AnActivity send(AnActivity question) {
        int before = shown();
        client.send(question);
        await().until(() -> shown() == before + 1);
        return question;
    }

    private int shown() {
        return jdbc.sql("select count(*) from shown_answer where card_id is not null")
                .query(Integer.class)
                .single();
    }

    private void after(Duration time) {
        clock.turn(time);
        job.takeAwayDue();
    }

    /** Its answer is there until its time is up, and another's goes that is changed after it. */
    private void nothingHasHappenedTo(AnActivity question) {
        AnActivity other = asked("toinen");
        client.send(deleted(other));
        await().until(() -> !teams.deleted().isEmpty());
        assertThat(teams.deleted()).containsExactly(cardOf(other));
        assertThat(teams.updated()).isEmpty();

        after(Duration.ofMinutes(15));
        assertThat(onlyUpdate().at("/id").asString()).isEqualTo(cardOf(question));
    }

    private JsonNode onlyUpdate() {
        assertThat(teams.updated()).hasSize(1);
        return teams.updated().get(0);
    }

    private static String words(JsonNode card) {
        return card.at("/attachments/0/content/body/0/text").asString();
    }
}
