package fi.omabotti.compilation.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Gathering;
import fi.omabotti.compilation.Material;
import fi.omabotti.compilation.stored.ShownRows.Snapshot;
import fi.omabotti.staff.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is kept of what a team was shown. */
class ShownRowsTest {

    private static final UnitId TEAM = new UnitId(1);

    @Test
    void counts_alone_make_the_same_compilation_as_the_sheets_did() {
        for (int seed = 0; seed < 200; seed++) {
            Material material = answered(new Random(seed)).material();
            List<AnswerSheet> ofTeam = ofTeam(material.sheets());

            List<AnswerSheet> ofNobody = Snapshot.of(
                            ofTeam, material.versions(), material.about().compiledAt())
                    .sheets(TEAM);

            assertThat(compiled(material, ofNobody)).as("seed %s", seed).isEqualTo(compiled(material, ofTeam));
        }
    }

    @Test
    void keeps_nothing_that_was_written_in_words_even_to_a_question_that_nobody_asks_any_more() {
        Map<String, String> answers = Map.of("sana", "Kuljen rinnalla.", "poistettu", "Sanoin näin.", "selkeys", "on");
        List<AnswerSheet> sheets =
                new Gathering().team(1, 6).several(3, 1, answers).sheets();

        Snapshot snapshot = Snapshot.of(
                sheets,
                List.of(Gathering.PACK),
                new Gathering().team(1, 1).material().about().compiledAt());

        assertThat(snapshot.counts())
                .extracting(ShownRows.Count::item, ShownRows.Count::answer, ShownRows.Count::people)
                .containsExactly(tuple("poistettu", "-", 3), tuple("sana", "-", 3), tuple("selkeys", "on", 3));
    }

    @Test
    void a_sheet_that_came_went_or_changed_is_one_change_each() {
        List<AnswerSheet> sheets = new Gathering()
                .team(1, 9)
                .several(4, 1, Map.of("selkeys", "on"))
                .sheets();
        Snapshot snapshot = Snapshot.of(
                sheets.subList(0, 3),
                List.of(Gathering.PACK),
                new Gathering().team(1, 1).material().about().compiledAt());
        AnswerSheet first = sheets.get(0);
        AnswerSheet changed =
                new AnswerSheet(first.code(), first.scope(), first.team(), first.mayQuote(), Map.of("selkeys", "ei"));

        assertThat(snapshot.changed(sheets.subList(0, 3))).isZero();
        assertThat(snapshot.changed(sheets)).isOne();
        assertThat(snapshot.changed(List.of(changed, sheets.get(1), sheets.get(3))))
                .isEqualTo(3);
    }

    private static Gathering answered(Random random) {
        Gathering gathering = new Gathering().team(1, 12).team(2, 6).countsOnly();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Map<String, String> answers = new HashMap<>();
            maybe(random, answers, "sana", "Sana " + i);
            maybe(random, answers, "selkeys", random.nextBoolean() ? "on" : "ei");
            maybe(random, answers, "tarpeet", random.nextBoolean() ? "aika,tuki" : "aika");
            maybe(random, answers, "rooli.itselle", Integer.toString(1 + random.nextInt(7)));
            maybe(random, answers, "rooli.kumppaneille", Integer.toString(1 + random.nextInt(5)));
            gathering.personal(1 + random.nextInt(2), answers);
        }
        return random.nextBoolean()
                ? gathering.together(1, Map.of("yhdessa", "Sovimme.", "paiva", "2027-03-01"))
                : gathering;
    }

    private static void maybe(Random random, Map<String, String> answers, String item, String answer) {
        if (random.nextInt(4) > 0) {
            answers.put(item, answer);
        }
    }

    private static List<AnswerSheet> ofTeam(List<AnswerSheet> sheets) {
        return new ArrayList<>(sheets.stream()
                .filter(it -> it.team().equals(Optional.of(TEAM)))
                .toList());
    }

    private static Compilation compiled(Material material, List<AnswerSheet> sheets) {
        return new Compiler(new Material(
                        material.about(), material.versions(), material.asked(), sheets, material.tagging()))
                .ofTeam(TEAM);
    }
}
