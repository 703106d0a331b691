package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Tagging;
import fi.omabotti.compilation.ThemeCount;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;

/** What is told across questions: themes of people and teams side by side, strengths and targets, differences between teams. */
record Summaries(Compilation compilation, Wording wording) {

    /** From this mean on, most agree with a statement. */
    private static final double STRONG = 4.0;

    /** Under this mean, most do not. */
    private static final double WEAK = 3.0;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(themes());
        blocks.addAll(strengthsAndTargets());
        blocks.addAll(new TeamDifferences(compilation.personal(), wording).blocks());
        return blocks;
    }

    private List<Block> themes() {
        if (compilation.personal().tooFew()) {
            return List.of();
        }
        List<List<String>> rows = themesOfBoth().values().stream()
                .filter(theme -> !Tagging.isMark(theme))
                .sorted(Comparator.comparingInt((Labelled theme) -> -ofBoth(theme, ThemeCount::answers)))
                .map(theme -> List.of(
                        wording.of(theme.label()),
                        Integer.toString(sum(compilation.personal().themes(), theme, ThemeCount::answers)),
                        Integer.toString(sum(compilation.together().themes(), theme, ThemeCount::answers))))
                .toList();
        return List.of(
                new Block.Heading(1, wording.say("side-by-side")),
                rows.isEmpty()
                        ? new Block.Paragraph(wording.say("no-themes"))
                        : new Block.Table(
                                List.of(
                                        wording.say("column.theme"),
                                        wording.say("column.personal"),
                                        wording.say("column.together")),
                                rows));
    }

    private List<Block> strengthsAndTargets() {
        List<List<String>> rows = themesOfBoth().values().stream()
                .filter(theme -> !Tagging.isMark(theme))
                .map(theme -> List.of(
                        wording.of(theme.label()),
                        Integer.toString(ofBoth(theme, ThemeCount::strengths)),
                        Integer.toString(ofBoth(theme, ThemeCount::targets))))
                .filter(row -> !(row.get(1).equals("0") && row.get(2).equals("0")))
                .toList();
        List<String> strong = statements(it -> it >= STRONG);
        List<String> weak = statements(it -> it < WEAK);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, wording.say("strengths-and-targets")));
        if (rows.isEmpty() && strong.isEmpty() && weak.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("no-strengths")));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(wording.say("column.theme"), wording.say("column.strength"), wording.say("column.target")),
                    rows));
        }
        listed("strong", strong, blocks);
        listed("weak", weak, blocks);
        return blocks;
    }

    private void listed(String key, List<String> statements, List<Block> blocks) {
        if (!statements.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say(key, wording.decimal(key.equals("strong") ? STRONG : WEAK))));
            blocks.add(new Block.Bullets(statements));
        }
    }

    private List<String> statements(DoublePredicate which) {
        return compilation.personal().questions().stream()
                .flatMap(List::stream)
                .filter(it -> it.question() instanceof Question.Scale)
                .map(QuestionResult::results)
                .flatMap(List::stream)
                .filter(it -> it.tally().answered() > 0 && which.test(it.tally().mean()))
                .sorted(Comparator.comparingDouble((Result it) -> -it.tally().mean()))
                .map(it -> wording.say(
                        "statement.mean",
                        wording.of(it.item().label()),
                        wording.decimal(it.tally().mean())))
                .toList();
    }

    private Map<String, Labelled> themesOfBoth() {
        Map<String, Labelled> themes = new LinkedHashMap<>();
        compilation
                .parts()
                .forEach(part -> part.themes()
                        .forEach(it -> themes.putIfAbsent(it.theme().key(), it.theme())));
        return themes;
    }

    private int ofBoth(Labelled theme, ToIntFunction<ThemeCount> what) {
        return compilation.parts().stream()
                .mapToInt(part -> sum(part.themes(), theme, what))
                .sum();
    }

    private static int sum(List<ThemeCount> counts, Labelled theme, ToIntFunction<ThemeCount> what) {
        return counts.stream()
                .filter(it -> it.theme().key().equals(theme.key()))
                .mapToInt(what)
                .sum();
    }
}
