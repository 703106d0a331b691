package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Quote;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Tally;
import fi.omabotti.compilation.ThemeCount;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said of one question as people count them, with those that continue it.
 *
 * @param own whether it is the answer of the one team that reads this: a single one, of which nothing is counted
 */
record QuestionBlocks(Wording wording, Part part, boolean own) {

    List<Block> of(int number, List<QuestionResult> together) {
        List<Block> blocks = new ArrayList<>();
        for (QuestionResult result : together) {
            String text = wording.of(result.question().text());
            blocks.add(
                    blocks.isEmpty()
                            ? new Block.Heading(2, wording.say("numbered", Integer.toString(number), text))
                            : new Block.Heading(3, text));
            result.earlier().forEach(it -> blocks.add(new Block.Note(wording.say("earlier", wording.of(it)))));
            blocks.addAll(of(result));
        }
        return blocks;
    }

    private List<Block> of(QuestionResult result) {
        List<Result> results = result.results();
        if (result.isUnanswered()) {
            return List.of(new Block.Paragraph(wording.say("unanswered")));
        }
        if (results.stream().allMatch(it -> it.withheld() || it.isUnanswered())) {
            return List.of(new Block.Paragraph(wording.say("withheld")));
        }
        List<Block> blocks = new ArrayList<>();
        if (!own) {
            boolean leftOut = results.stream().anyMatch(Result::leftOut);
            blocks.add(new Block.Paragraph(wording.say(
                    leftOut ? "answered.counted" : "answered." + part.scope().name(), answered(results))));
        }
        blocks.addAll(result.question()
                .<List<Block>>fold(
                        words -> words(results.get(0)),
                        one -> options(one, results.get(0)),
                        any -> options(any, results.get(0)),
                        numbers -> options(numbers, results.get(0)),
                        scale -> scale(scale, results),
                        day -> days(day, results.get(0))));
        blocks.addAll(footnotes(results));
        return blocks;
    }

    private String answered(List<Result> results) {
        int most = results.stream().mapToInt(it -> it.tally().answered()).max().orElse(0);
        return wording.of(most, part.asked());
    }

    private List<Block> options(Question question, Result result) {
        Block.Table table = table(question, result);
        return own ? List.of(chosen(table)) : List.of(chart(question, result, table), table);
    }

    private List<Block> days(Question.Day question, Result result) {
        Block.Table table = table(question, result);
        return List.of(own ? chosen(table) : table);
    }

    private static Block chosen(Block.Table table) {
        return new Block.Paragraph(table.rows().stream()
                .filter(row -> !row.get(1).equals("0"))
                .map(row -> row.get(0))
                .collect(Collectors.joining(", ")));
    }

    private Block.Table table(Question question, Result result) {
        Tally tally = result.tally();
        return new Block.Table(
                List.of(wording.say("column.option"), wording.say("column.count"), wording.say("column.share")),
                IntStream.range(0, result.options().size())
                        .mapToObj(i -> List.of(
                                wording.option(question, result.options().get(i)),
                                Integer.toString(tally.counts().get(i)),
                                wording.percent(tally.share(i))))
                        .toList());
    }

    private Block chart(Question question, Result result, Block.Table table) {
        String inWords = table.rows().stream()
                .map(row -> wording.say("chart.option", row.get(0), row.get(1), row.get(2)))
                .collect(Collectors.joining("; "));
        String text = wording.of(question.text());
        return new Block.Chart(
                text,
                wording.say("chart.counts", text, inWords),
                table.rows().stream().map(row -> row.get(0)).toList(),
                List.of(new Block.Series(
                        wording.say("column.count"),
                        result.tally().counts().stream()
                                .map(Integer::doubleValue)
                                .toList())),
                false);
    }

    private List<Block> scale(Question.Scale scale, List<Result> results) {
        List<Result> shown =
                results.stream().filter(it -> it.tally().answered() > 0).toList();
        List<String> header = new ArrayList<>(List.of(
                wording.say("column.statement"),
                wording.say("column.answered"),
                wording.say("column.mean"),
                wording.say("column.spread")));
        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST).forEach(it -> header.add(Integer.toString(it)));
        return List.of(
                new Block.Note(wording.say("scale", wording.of(scale.lowest()), wording.of(scale.highest()))),
                scaleChart(scale, shown),
                new Block.Table(header, shown.stream().map(this::scaleRow).toList()));
    }

    private List<String> scaleRow(Result result) {
        Tally tally = result.tally();
        List<String> row = new ArrayList<>(List.of(
                wording.of(result.item().label()),
                Integer.toString(tally.answered()),
                wording.decimal(tally.mean()),
                wording.decimal(tally.spread())));
        tally.counts().forEach(count -> row.add(Integer.toString(count)));
        return row;
    }

    private Block scaleChart(Question.Scale scale, List<Result> shown) {
        String text = wording.of(scale.text());
        String inWords = shown.stream()
                .map(it -> wording.say(
                        "chart.statement",
                        wording.of(it.item().label()),
                        wording.decimal(it.tally().mean())))
                .collect(Collectors.joining("; "));
        List<Block.Series> series = IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
                .mapToObj(number -> new Block.Series(
                        Integer.toString(number),
                        shown.stream()
                                .map(it -> it.tally().share(number - Question.LOWEST))
                                .toList()))
                .toList();
        return new Block.Chart(
                text,
                wording.say("chart.scale", text, inWords),
                shown.stream().map(it -> wording.of(it.item().label())).toList(),
                series,
                true);
    }

    private List<Block> words(Result result) {
        List<Block> blocks = new ArrayList<>();
        if (!own && !result.themes().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("themes", themes(result.themes()))));
        }
        List<Quote> some = QuoteChoice.of(result.quotes());
        some.forEach(it -> blocks.add(new Block.Quotation(
                it.text(), it.themes().isEmpty() ? it.number() : it.number() + " · " + wording.themes(it.themes()))));
        int others = result.quotes().size() - some.size();
        if (others > 0) {
            blocks.add(new Block.Note(wording.say("quotes.more", Integer.toString(others))));
        }
        return blocks;
    }

    private String themes(List<ThemeCount> themes) {
        return themes.stream()
                .sorted(Comparator.comparingInt((ThemeCount it) -> -it.answers()))
                .map(it -> wording.say("theme.count", wording.of(it.theme().label()), Integer.toString(it.answers())))
                .collect(Collectors.joining(", "));
    }

    private List<Block> footnotes(List<Result> results) {
        List<Block> notes = new ArrayList<>();
        if (results.stream().anyMatch(Result::withheld)) {
            notes.add(new Block.Note(wording.say("withheld.some")));
        }
        int unfit = results.stream().mapToInt(Result::unfit).sum();
        if (unfit > 0) {
            notes.add(new Block.Note(wording.say("unfit", Integer.toString(unfit))));
        }
        return notes;
    }
}
