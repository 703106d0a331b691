package fi.omabotti.compilation;

import static fi.omabotti.compilation.Gathering.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.Heading;
import fi.omabotti.questionnaire.Question.OneOf;
import fi.omabotti.questionnaire.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompilerTest {

    @Test
    void counts_who_chose_what_among_those_who_answered() {
        Compilation compilation = new Gathering()
                .team(1, 8)
                .several(3, 1, Map.of("selkeys", "on", "tarpeet", "aika,tuki"))
                .several(2, 1, Map.of("selkeys", "ei", "tarpeet", "aika"))
                .several(1, 1, Map.of("sana", "En valinnut mitään."))
                .ofTeam(1);

        assertThat(result(compilation, "selkeys").tally()).isEqualTo(new Tally(5, List.of(3, 2)));
        assertThat(result(compilation, "tarpeet").tally()).isEqualTo(new Tally(5, List.of(5, 3)));
        assertThat(result(compilation, "tarpeet").tally().share(1)).isEqualTo(0.6);
        assertThat(compilation.personal().sheets()).isEqualTo(6);
        assertThat(compilation.personal().asked()).isEqualTo(8);
    }

    @Test
    void tells_the_mean_and_the_spread_of_each_statement() {
        Gathering gathering = new Gathering().team(1, 5);
        for (String number : List.of("1", "2", "4", "4", "5")) {
            gathering.personal(1, Map.of("rooli.itselle", number));
        }

        Tally tally = result(gathering.ofTeam(1), "rooli.itselle").tally();

        assertThat(tally).isEqualTo(new Tally(5, List.of(1, 1, 0, 2, 1)));
        assertThat(tally.mean()).isCloseTo(3.2, within(1e-9));
        assertThat(tally.spread()).isCloseTo(Math.sqrt(2.16), within(1e-9));
    }

    @Test
    void nobody_has_answered_is_no_mean_and_no_share() {
        Result nothing = result(new Gathering().team(1, 5).ofAll(), "rooli.itselle");

        assertThat(nothing.isUnanswered()).isTrue();
        assertThat(nothing.tally().mean()).isZero();
        assertThat(nothing.tally().spread()).isZero();
        assertThat(nothing.tally().share(0)).isZero();
    }

    @Test
    void quotes_only_with_leave_and_as_it_was_written() {
        Compilation compilation = new Gathering()
                .team(1, 6)
                .several(4, 1, Map.of("sana", "Kuljen rinnalla."))
                .unquotable(1, Map.of("sana", "Ei lainata."))
                .ofAll();

        assertThat(result(compilation, "sana").tally().answered()).isEqualTo(5);
        assertThat(result(compilation, "sana").quotes())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.text()).isEqualTo("Kuljen rinnalla."));
    }

    @Test
    void numbers_answers_so_that_no_two_of_a_sheet_look_alike_and_each_stays_when_others_come() {
        Gathering gathering = new Gathering().team(1, 9);
        gathering.several(5, 1, Map.of("sana", "Yksi.", "selkeys", "on"));
        List<AnswerSheet> before = gathering.sheets();
        AnswerNumbers first = AnswerNumbers.of(before);
        AnswerNumbers later = AnswerNumbers.of(
                gathering.several(3, 1, Map.of("sana", "Kaksi.")).sheets());

        assertThat(before).allSatisfy(it -> assertThat(later.of(it, "sana")).isEqualTo(first.of(it, "sana")));
        assertThat(first.of(before.get(0), "sana"))
                .matches("[A-Z][0-9A-Z]{7}")
                .isNotEqualTo(first.of(before.get(0), "selkeys"));
        assertThat(result(gathering.ofAll(), "sana").quotes())
                .extracting(Quote::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void counts_themes_with_the_answers_that_are_shown_and_which_of_them_are_strengths() {
        Compilation compilation = new Gathering()
                .team(1, 9)
                .several(6, 1, Map.of("sana", "Verkosto toimii."))
                .tagged("sana", "verkostot", "vahvuus")
                .ofAll();

        assertThat(compilation.personal().themes())
                .contains(new ThemeCount(Gathering.PACK.themes().get(1), 6, 6, 0));
        assertThat(result(compilation, "sana").quotes().get(0).themes())
                .extracting(Labelled::key)
                .containsExactly("verkostot", "vahvuus");
    }

    @Test
    void a_team_reads_its_own_answer_whole_and_others_only_with_leave() {
        Gathering gathering = new Gathering().team(1, 3).together(1, Map.of("yhdessa", "Nimeämme heti."));

        assertThat(result(gathering.ofTeam(1), "yhdessa").quotes()).hasSize(1);
        assertThat(result(gathering.ofAll(), "yhdessa").quotes()).isEmpty();
        assertThat(result(gathering.ofAll(), "yhdessa").tally().answered()).isEqualTo(1);
    }

    @Test
    void lists_the_days_that_teams_gave() {
        Result days = result(
                new Gathering()
                        .team(1, 3)
                        .team(2, 3)
                        .together(1, Map.of("paiva", "2027-03-01"))
                        .together(2, Map.of("paiva", "2027-01-15"))
                        .ofAll(),
                "paiva");

        assertThat(days.options()).extracting(Labelled::key).containsExactly("2027-01-15", "2027-03-01");
        assertThat(days.tally().counts()).containsExactly(1, 1);
    }

    @Test
    void says_which_teams_and_how_many_people_are_missing() {
        Compilation compilation = new Gathering()
                .team(1, 6)
                .team(2, 4)
                .withoutTeam(3)
                .several(5, 1, Map.of("selkeys", "on"))
                .together(1, Map.of("yhdessa", "Sovittu."))
                .ofAll();

        assertThat(compilation.progress())
                .extracting(TeamProgress::missing, TeamProgress::isTogetherMissing)
                .containsExactly(tuple(1, false), tuple(4, true), tuple(3, false));
        assertThat(compilation.personal().questions().stream()
                        .flatMap(List::stream)
                        .filter(QuestionResult::isUnanswered)
                        .map(Gathering::finnish))
                .containsExactly("Mitä se on?", "Mitä tarvitset?", "Kuinka selvä rooli on?");
    }

    @Test
    void compares_the_teams_that_are_shown() {
        Result result = result(
                new Gathering()
                        .team(1, 5)
                        .team(2, 5)
                        .several(5, 1, Map.of("selkeys", "on"))
                        .several(5, 2, Map.of("selkeys", "ei"))
                        .ofAll(),
                "selkeys");

        assertThat(result.byTeam())
                .extracting(it -> it.team().name(), Result.TeamTally::tally)
                .containsExactly(
                        tuple("Tiimi 1", new Tally(5, List.of(5, 0))), tuple("Tiimi 2", new Tally(5, List.of(0, 5))));
    }

    @Test
    void before_it_is_published_there_are_counts_and_nothing_that_anybody_wrote() {
        Gathering gathering = new Gathering()
                .team(1, 5)
                .several(5, 1, Map.of("sana", "Luottamus.", "selkeys", "on"))
                .together(1, Map.of("yhdessa", "Sovittu."))
                .tagged("sana", "rooli")
                .countsOnly();

        for (Compilation compilation : List.of(gathering.ofAll(), gathering.ofTeam(1))) {
            assertThat(result(compilation, "selkeys").tally().counts()).containsExactly(5, 0);
            assertThat(compilation.parts().stream().flatMap(Part::results)).allSatisfy(it -> {
                assertThat(it.quotes()).isEmpty();
                assertThat(it.themes()).isEmpty();
                assertThat(it.byTeam()).isEmpty();
            });
        }
    }

    @Test
    void an_answer_to_an_earlier_version_keeps_its_place() {
        Question changed = new OneOf(
                new Heading("selkeys", Scope.PERSONAL, false, false, Gathering.words("Onko asia selvä?")),
                List.of(
                        new Labelled("on", Gathering.words("kyllä")),
                        new Labelled("osin", Gathering.words("osittain"))));
        Compilation compilation = new Gathering()
                .team(1, 6)
                .several(5, 1, Map.of("selkeys", "ei"))
                .changedTo(Gathering.with(changed))
                .several(1, 1, Map.of("selkeys", "osin"))
                .ofAll();

        Result result = result(compilation, "selkeys");
        assertThat(result.options()).extracting(Labelled::key).containsExactly("on", "osin", "ei");
        assertThat(result.tally()).isEqualTo(new Tally(6, List.of(0, 1, 5)));
        assertThat(compilation.personal().questions().get(1).get(0).earlier())
                .containsExactly(Gathering.PACK.questions().get(1).text());
    }

    @Test
    void an_answer_that_does_not_fit_the_question_any_more_is_told_of_and_not_counted() {
        Question changed = new Question.Day(
                new Heading("selkeys", Scope.PERSONAL, false, false, Gathering.words("Milloin se selvisi?")));

        Result result = result(
                new Gathering()
                        .team(1, 6)
                        .several(6, 1, Map.of("selkeys", "on"))
                        .changedTo(Gathering.with(changed))
                        .ofAll(),
                "selkeys");

        assertThat(result.unfit()).isEqualTo(6);
        assertThat(result.tally().answered()).isZero();
    }

    @Test
    void knows_no_team_that_was_not_asked() {
        assertThatThrownBy(() -> new Gathering().team(1, 5).ofTeam(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_made_anew_when_three_sheets_came_went_or_were_changed() {
        List<AnswerSheet> shown = new Gathering()
                .team(1, 5)
                .several(3, 1, Map.of("selkeys", "on"))
                .sheets();
        List<AnswerSheet> now = new Gathering()
                .team(1, 5)
                .personal(1, Map.of("selkeys", "ei"))
                .several(3, 1, Map.of("selkeys", "on"))
                .sheets();

        assertThat(Renewal.changed(byCode(shown), byCode(shown))).isZero();
        assertThat(Renewal.changed(byCode(shown), byCode(now))).isEqualTo(2);
        assertThat(Renewal.changed(byCode(shown), Map.of())).isEqualTo(3);
        assertThat(Renewal.isDue(2)).isFalse();
        assertThat(Renewal.isDue(3)).isTrue();
    }

    private static Map<String, AnswerSheet> byCode(List<AnswerSheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(AnswerSheet::code, it -> it));
    }
}
