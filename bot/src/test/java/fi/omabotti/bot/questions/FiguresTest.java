package fi.omabotti.bot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.questions.Figures.Share;
import fi.omabotti.bot.questions.Question.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void whoever_is_told_instead_of_another_or_of_a_choice_or_of_nobody_is_wrong() {
        Figures figures = new Figures(List.of(
                told(Kind.ANSWER, List.of("1"), "1"),
                told(Kind.ANSWER, List.of("1"), "2"),
                told(Kind.CHOOSE, List.of("1"), "1"),
                told(Kind.NOT_FOUND, List.of(), "1")));

        assertThat(figures.wrong()).isEqualTo(3);
        assertThat(figures.precision()).isEqualTo(new Share(1, 4));
        assertThat(figures.answered()).isEqualTo(new Share(1, 2));
        assertThat(figures.silent(Kind.NOT_FOUND)).isEqualTo(new Share(0, 1));
    }

    @Test
    void five_of_more_who_fit_are_all_that_there_is_room_for() {
        List<String> many = List.of("1", "2", "3", "4", "5", "6");

        assertThat(offered(many, "6", "5", "4", "3", "2").recall()).isEqualTo(1);
        assertThat(offered(many, "6", "5", "7", "8", "9", "4").recall()).isEqualTo(.4);
        assertThat(new Figures(List.of(offered(List.of("1"), "1"), offered(List.of("1", "2"), "1"))).recallAtFive())
                .isEqualTo(new Share(1.5, 2));
    }

    @Test
    void an_answer_that_is_offered_is_shown_and_not_told() {
        Figures figures = new Figures(List.of(asked(Kind.ANSWER, List.of("1"), Set.of(), List.of("1"), false)));

        assertThat(figures.answered()).isEqualTo(new Share(0, 1));
        assertThat(figures.recallAtFive()).isEqualTo(new Share(1, 1));
    }

    @Test
    void out_of_scope_nobody_is_looked_for() {
        assertThat(nobody(Kind.NOT_FOUND, true).isKeptSilent()).isTrue();
        assertThat(nobody(Kind.OUT_OF_SCOPE, false).isKeptSilent()).isTrue();
        assertThat(nobody(Kind.OUT_OF_SCOPE, true).isKeptSilent()).isFalse();
    }

    private static Asked told(Kind kind, List<String> expected, String number) {
        return asked(kind, expected, Set.of(number), List.of(), true);
    }

    private static Asked offered(List<String> expected, String... numbers) {
        return asked(Kind.CHOOSE, expected, Set.of(), List.of(numbers), true);
    }

    private static Asked nobody(Kind kind, boolean lookedUp) {
        return asked(kind, List.of(), Set.of(), List.of(), lookedUp);
    }

    private static Asked asked(
            Kind kind, List<String> expected, Set<String> told, List<String> offered, boolean lookedUp) {
        Question question = new Question("1", "fi", "Kuka?", "named_worker", kind, expected, List.of());
        return new Asked(question, told, offered, "named_worker", lookedUp, "fi");
    }
}
