package fi.omabotti.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.teams.ShownAnswer.State;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is known of the cards in people's chats. */
@OnEveryStore
@ExtendWith(OutputCaptureExtension.class)
class ShownAnswersTest {

    private static final String QUESTION = "a:kaisa/1700000000002";
    private static final String PRESS = "a:kaisa/f:1700000000004";

    private final ClockOfHands clock = new ClockOfHands();
    private final Activity question = Recorded.activity("personal-message");
    private final Activity press = Recorded.activity("execute");
    private final JdbcClient jdbc;
    private final ShownAnswers answers;
    private final DueAnswers due;

    ShownAnswersTest(TestStore store) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc = store.jdbc();
        jdbc.sql("delete from shown_answer").update();
        AnswerSettings settings = new AnswerSettings(Duration.ofMinutes(15), Duration.ofMinutes(2));
        answers = new ShownAnswers(jdbc, new JdbcTransactionManager(store.source()), settings, clock);
        due = new DueAnswers(jdbc, clock);
        press.setReplyToId("card");
    }

    @Test
    void a_card_is_of_the_turn_that_it_shows_the_reply_to() {
        posted(Secrecy.CONFIDENTIAL);
        assertThat(answers.cardOf(press)).isEqualTo(QUESTION);

        answers.remember(press, reply(Secrecy.CONFIDENTIAL));

        assertThat(answers.cardOf(press)).isEqualTo(PRESS);
        assertThat(rows()).isOne();
    }

    @Test
    void a_card_of_another_chat_is_not_known() {
        posted(Secrecy.CONFIDENTIAL);
        press.getConversation().setId("a:jussi");

        assertThat(answers.cardOf(press)).isNull();
    }

    @Test
    void words_press_no_card() {
        posted(Secrecy.CONFIDENTIAL);
        press.setValue(null);

        assertThat(answers.cardOf(press)).isNull();
    }

    @Test
    void a_card_that_was_hidden_is_not_known_any_more_but_goes_with_its_question() {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofMinutes(15));
        due.done(onlyDue());

        assertThat(answers.cardOf(press)).isNull();
        assertThat(due.some(9)).isEmpty();
        assertThat(answers.withdraw(question, State.DELETED)).isPresent();
    }

    @Test
    void a_card_that_was_not_known_is_known_once_it_shows_a_new_reply() {
        answers.remember(press, reply(Secrecy.RESTRICTED));

        assertThat(answers.cardOf(press)).isEqualTo(PRESS);
        clock.turn(Duration.ofMinutes(2));
        assertThat(onlyDue().cardId()).isEqualTo("card");
    }

    @Test
    void nothing_is_kept_of_a_reply_without_secrets_and_buttons() {
        answers.remember(question, new Reply("Vastaus", Language.FI, List.of(), List.of()));
        answers.remember(press, new Reply("Vastaus", Language.FI, List.of(), List.of()));

        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"CONFIDENTIAL, 15", "RESTRICTED, 2"})
    void an_answer_is_due_by_its_secrecy(Secrecy secrecy, int minutes) {
        posted(secrecy);

        clock.turn(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(due.some(9)).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        assertThat(due.some(9)).hasSize(1);
    }

    @Test
    void a_new_reply_on_a_card_has_a_time_of_its_own_even_when_the_card_is_being_hidden() {
        posted(Secrecy.RESTRICTED);
        clock.turn(Duration.ofMinutes(2));
        ShownAnswer beingHidden = onlyDue();
        answers.remember(press, reply(Secrecy.RESTRICTED));
        due.done(beingHidden);

        assertThat(due.some(9)).isEmpty();
        clock.turn(Duration.ofMinutes(2));
        assertThat(onlyDue().state()).isEqualTo(State.SHOWN);
    }

    @Test
    void a_reply_without_secrets_that_takes_a_cards_place_stays() {
        posted(Secrecy.CONFIDENTIAL);
        answers.remember(press, new Reply("Vastaus", Language.FI, List.of(), List.of()));

        clock.turn(Duration.ofHours(1));
        assertThat(due.some(9)).isEmpty();
    }

    @Test
    void nothing_is_due_that_teams_has_not_taken() {
        answers.remember(question, reply(Secrecy.CONFIDENTIAL));
        clock.turn(Duration.ofHours(1));

        assertThat(due.some(9)).isEmpty();
    }

    @Test
    void a_question_that_is_deleted_before_its_answer_is_posted_takes_it_along_afterwards() {
        answers.remember(question, reply(Secrecy.CONFIDENTIAL));
        assertThat(answers.withdraw(question, State.DELETED)).isEmpty();

        assertThat(answers.posted(question, "card"))
                .get()
                .extracting(ShownAnswer::state, ShownAnswer::cardId)
                .containsExactly(State.DELETED, "card");
    }

    @Test
    void however_a_deletion_and_the_posting_meet_one_of_them_takes_the_answer_away() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 50; i++) {
                question.setId("question-" + i);
                answers.remember(question, reply(Secrecy.CONFIDENTIAL));
                CyclicBarrier start = new CyclicBarrier(2);

                Future<Optional<ShownAnswer>> posted = threads.submit(() -> {
                    start.await();
                    return answers.posted(question, "card");
                });
                Future<Optional<ShownAnswer>> deleted = threads.submit(() -> {
                    start.await();
                    return answers.withdraw(question, State.DELETED);
                });

                assertThat(Stream.of(posted.get(), deleted.get()).flatMap(Optional::stream))
                        .hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_question_is_edited_once_and_deleted_once() {
        posted(Secrecy.CONFIDENTIAL);

        assertThat(answers.withdraw(question, State.EDITED)).isPresent();
        assertThat(answers.withdraw(question, State.EDITED)).isEmpty();
        assertThat(answers.withdraw(question, State.DELETED)).isPresent();
        assertThat(answers.withdraw(question, State.DELETED)).isEmpty();
        assertThat(answers.withdraw(question, State.EDITED)).isEmpty();
    }

    @Test
    void ids_of_another_chat_that_read_the_same_withdraw_nothing() {
        posted(Secrecy.CONFIDENTIAL);
        question.getConversation().setId("a:kai");
        question.setId("sa/1700000000002");
        assertThat(answers.withdraw(question, State.DELETED)).isEmpty();

        question.getConversation().setId("a:kaisa/1700000000002");
        question.setId("");
        assertThat(answers.withdraw(question, State.DELETED)).isEmpty();
    }

    @Test
    void what_failed_is_tried_again_later_and_later() {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofMinutes(15));

        for (int pause : List.of(10, 20, 40, 80)) {
            due.tryLater(onlyDue());
            clock.turn(Duration.ofSeconds(pause - 1));
            assertThat(due.some(9)).isEmpty();
            clock.turn(Duration.ofSeconds(1));
        }
        for (int i = 0; i < 60; i++) {
            due.tryLater(onlyDue());
            clock.turn(Duration.ofMinutes(43));
        }
        assertThat(due.some(9)).hasSize(1);
    }

    @Test
    void all_is_forgotten_a_day_after_it_was_last_shown() {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofHours(23));
        answers.remember(press, reply(Secrecy.CONFIDENTIAL));
        clock.turn(Duration.ofHours(24));
        due.forgetOldOnes();
        assertThat(rows()).isOne();

        clock.turn(Duration.ofSeconds(1));
        due.forgetOldOnes();
        assertThat(rows()).isZero();
    }

    @Test
    void what_could_not_be_taken_away_in_a_day_is_given_up_with_a_line_in_the_log(CapturedOutput output) {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofHours(24));
        due.tryLater(onlyDue());
        clock.turn(Duration.ofSeconds(1));

        due.forgetOldOnes();

        assertThat(rows()).isZero();
        assertThat(output).contains("Gave up taking away 1 answers after a day");
    }

    @Test
    void what_was_hidden_in_time_is_forgotten_without_a_word(CapturedOutput output) {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofMinutes(15));
        due.done(onlyDue());
        clock.turn(Duration.ofHours(24));

        due.forgetOldOnes();

        assertThat(rows()).isZero();
        assertThat(output).doesNotContain("Gave up");
    }

    @Test
    void a_card_that_is_gone_is_forgotten() {
        posted(Secrecy.CONFIDENTIAL);
        clock.turn(Duration.ofMinutes(15));

        due.forget(onlyDue());

        assertThat(rows()).isZero();
    }

    private void posted(Secrecy secrecy) {
        answers.remember(question, reply(secrecy));
        assertThat(answers.posted(question, "card")).isEmpty();
    }

    private ShownAnswer onlyDue() {
        assertThat(due.some(9)).hasSize(1);
        return due.some(9).get(0);
    }

    private int rows() {
        return jdbc.sql("select count(*) from shown_answer")
                .query(Integer.class)
                .single();
    }

    private static Reply reply(Secrecy secrecy) {
        Choice wrongPerson = new Choice.Pick("Väärä henkilö", "parrot", "wrong", Map.of());
        return new Reply("Vastaus", Language.FI, List.of(new Part.Headline("Liisa")), List.of(wrongPerson), secrecy);
    }
}
