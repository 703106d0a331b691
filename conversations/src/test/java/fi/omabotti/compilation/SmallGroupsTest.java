package fi.omabotti.compilation;

import static fi.omabotti.compilation.Gathering.result;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.compilation.Result.TeamTally;
import fi.omabotti.questionnaire.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@Rule("V-22")
class SmallGroupsTest {

    @Test
    void a_team_under_five_reads_themes_and_its_own_answer_but_no_count_and_no_quotation_of_its_people() {
        Compilation small = new Gathering()
                .team(1, 6)
                .several(4, 1, Map.of("sana", "Kuljen rinnalla.", "selkeys", "on"))
                .together(1, Map.of("yhdessa", "Nimeämme heti."))
                .tagged("sana", "rooli", "vahvuus")
                .ofTeam(1);

        assertThat(small.personal().tooFew()).isTrue();
        assertThat(small.personal().themesOfFew()).extracting(Labelled::key).containsExactly("rooli");
        assertThat(small.personal().themes()).isEmpty();
        assertThat(small.personal().results().filter(it -> !it.isUnanswered())).allSatisfy(it -> {
            assertThat(it.withheld()).isTrue();
            assertThat(it.tally().answered()).isZero();
            assertThat(it.quotes()).isEmpty();
        });
        assertThat(result(small, "yhdessa").quotes()).extracting(Quote::text).containsExactly("Nimeämme heti.");
    }

    @Test
    void the_themes_of_a_single_answerer_are_not_told() {
        Compilation small = new Gathering()
                .team(1, 6)
                .several(1, 1, Map.of("sana", "Kuljen rinnalla."))
                .tagged("sana", "rooli")
                .ofTeam(1);

        assertThat(small.personal().themesOfFew()).isEmpty();
    }

    @Test
    void a_question_that_four_of_a_large_team_answered_is_not_shown() {
        Compilation compilation = new Gathering()
                .team(1, 9)
                .several(4, 1, Map.of("sana", "Aikaa.", "selkeys", "on"))
                .several(3, 1, Map.of("selkeys", "ei"))
                .ofTeam(1);

        assertThat(result(compilation, "sana").withheld()).isTrue();
        assertThat(result(compilation, "sana").quotes()).isEmpty();
        assertThat(result(compilation, "selkeys").tally().answered()).isEqualTo(7);
    }

    @Test
    void one_small_team_beside_a_large_one_is_left_out_of_the_total_which_says_so() {
        Result total = result(
                new Gathering()
                        .team(1, 5)
                        .team(2, 4)
                        .several(5, 1, Map.of("selkeys", "on"))
                        .several(4, 2, Map.of("selkeys", "ei"))
                        .ofAll(),
                "selkeys");

        assertThat(total.tally()).isEqualTo(new Tally(5, List.of(5, 0)));
        assertThat(total.leftOut()).isTrue();
    }

    @Test
    void small_teams_that_are_five_together_are_in_the_total_but_not_quoted() {
        Result total = result(
                new Gathering()
                        .team(1, 3)
                        .team(2, 3)
                        .several(3, 1, Map.of("sana", "Aikaa.", "selkeys", "on"))
                        .several(3, 2, Map.of("sana", "Tukea.", "selkeys", "ei"))
                        .ofAll(),
                "sana");

        assertThat(total.tally().answered()).isEqualTo(6);
        assertThat(total.leftOut()).isFalse();
        assertThat(total.quotes()).isEmpty();
        assertThat(total.byTeam()).isEmpty();
    }

    /** Whatever is taken from whatever: no count of one to four people is left, and nothing that they wrote. */
    @RepeatedTest(300)
    void no_subtraction_leaves_fewer_than_five_people(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int teams = 1 + random.nextInt(6);
        Gathering gathering = new Gathering();
        Map<Integer, Map<String, Integer>> answered = new TreeMap<>();
        for (int team = 0; team <= teams; team++) {
            int people = random.nextInt(10);
            if (team == 0) {
                gathering.withoutTeam(people);
            } else {
                gathering.team(team, people);
            }
            for (int i = 0; i < people; i++) {
                Map<String, String> answers = answers(random, team);
                gathering.personal(team, answers);
                Map<String, Integer> ofTeam = answered.computeIfAbsent(team, it -> new HashMap<>());
                answers.keySet().forEach(item -> ofTeam.merge(item, 1, Integer::sum));
            }
        }

        Compilation all = gathering.tagged("sana", "rooli").ofAll();

        for (String item : List.of("sana", "selkeys", "tarpeet", "rooli.itselle")) {
            Result total = result(all, item);
            nothingIsLeftOfFew(total);
            for (int team = 1; team <= teams; team++) {
                int people = answered.getOrDefault(team, Map.of()).getOrDefault(item, 0);
                Result alone = result(gathering.ofTeam(team), item);
                assertThat(alone.tally().answered()).isEqualTo(people >= 5 ? people : 0);
                if (people < 5) {
                    assertThat(total.byTeam())
                            .extracting(it -> it.team().name())
                            .doesNotContain("Tiimi " + team);
                    assertThat(alone.quotes()).isEmpty();
                    assertThat(alone.themes()).isEmpty();
                    assertThat(total.quotes()).extracting(Quote::text).doesNotContain("Tiimistä " + team);
                }
            }
        }
    }

    private static void nothingIsLeftOfFew(Result total) {
        int every = 1 << total.byTeam().size();
        for (int subset = 0; subset < every; subset++) {
            int left = total.tally().answered();
            for (int i = 0; i < total.byTeam().size(); i++) {
                TeamTally team = total.byTeam().get(i);
                left -= ((subset >> i) & 1) * team.tally().answered();
            }
            assertThat(left).matches(it -> it == 0 || it >= 5, "none or five");
        }
    }

    private static Map<String, String> answers(Random random, int team) {
        Map<String, String> answers = new HashMap<>();
        if (random.nextInt(4) > 0) {
            answers.put("sana", "Tiimistä " + team);
        }
        if (random.nextInt(4) > 0) {
            answers.put("selkeys", random.nextBoolean() ? "on" : "ei");
        }
        if (random.nextInt(4) > 0) {
            answers.put("tarpeet", random.nextBoolean() ? "aika" : "aika,tuki");
        }
        if (random.nextInt(4) > 0) {
            answers.put("rooli.itselle", Integer.toString(1 + random.nextInt(5)));
        }
        return answers;
    }
}
