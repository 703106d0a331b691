package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Quote;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Tally;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.conversation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a spreadsheet holds, row by row: the same for a workbook and for CSV. */
record Listing(List<String> header, List<List<Cell>> rows) {

    /** Every count, one in a row: of all who are shown, and of each team that is shown by itself. */
    static Listing counts(Compilation compilation, Language language) {
        Wording wording = new Wording(language);
        List<String> header = Stream.of(
                        "part", "question-number", "question", "statement", "team", "option", "count", "share",
                        "answered", "mean", "spread")
                .map(it -> wording.say("column." + it))
                .toList();
        return new Listing(header, new Rows(compilation, wording).counts());
    }

    /** The answers that may be quoted, by their numbers. */
    static Listing quotes(Compilation compilation, Language language) {
        Wording wording = new Wording(language);
        List<String> header = Stream.of("number", "part", "question", "answer", "themes")
                .map(it -> wording.say("column." + it))
                .toList();
        return new Listing(header, new Rows(compilation, wording).quotes());
    }

    private record Rows(Compilation compilation, Wording wording) {

        List<List<Cell>> counts() {
            List<List<Cell>> rows = new ArrayList<>();
            for (Part part : compilation.parts()) {
                for (int i = 0; i < part.questions().size(); i++) {
                    for (QuestionResult question : part.questions().get(i)) {
                        for (Result result : question.results()) {
                            rows.addAll(counts(List.of(
                                    Cell.words(wording.scope(part.scope())),
                                    Cell.count(i + 1),
                                    Cell.words(wording.of(question.question().text())),
                                    statement(question.question(), result)),
                                    question.question(), result));
                        }
                    }
                }
            }
            return rows;
        }

        private Cell statement(Question question, Result result) {
            return question instanceof Question.Scale
                    ? Cell.words(wording.of(result.item().label()))
                    : Cell.EMPTY;
        }

        private List<List<Cell>> counts(List<Cell> beginning, Question question, Result result) {
            List<List<Cell>> rows = new ArrayList<>();
            if (result.withheld()) {
                rows.add(row(beginning, List.of(
                        Cell.EMPTY, Cell.words(wording.say("withheld")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
                        Cell.EMPTY, Cell.EMPTY)));
                return rows;
            }
            rows.addAll(counts(row(beginning, List.of(Cell.words(wording.say("everybody")))), question, result, result.tally()));
            result.byTeam().forEach(it -> rows.addAll(counts(
                    row(beginning, List.of(Cell.words(wording.team(it.team())))), question, result, it.tally())));
            return rows;
        }

        private List<List<Cell>> counts(List<Cell> beginning, Question question, Result result, Tally tally) {
            List<List<Cell>> rows = new ArrayList<>();
            boolean scale = question instanceof Question.Scale && tally.answered() > 0;
            List<Cell> end = List.of(
                    Cell.count(tally.answered()),
                    scale ? Cell.decimal(tally.mean(), wording) : Cell.EMPTY,
                    scale ? Cell.decimal(tally.spread(), wording) : Cell.EMPTY);
            if (result.options().isEmpty()) {
                rows.add(row(beginning, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), end));
            }
            for (int i = 0; i < result.options().size(); i++) {
                rows.add(row(
                        beginning,
                        List.of(
                                Cell.words(wording.option(question, result.options().get(i))),
                                Cell.count(tally.counts().get(i)),
                                Cell.share(tally.share(i), wording)),
                        end));
            }
            return rows;
        }

        List<List<Cell>> quotes() {
            List<List<Cell>> rows = new ArrayList<>();
            for (Part part : compilation.parts()) {
                for (QuestionResult question : part.questions().stream().flatMap(List::stream).toList()) {
                    for (Quote quote : question.results().get(0).quotes()) {
                        rows.add(Stream.of(
                                        quote.number(),
                                        wording.scope(part.scope()),
                                        wording.of(question.question().text()),
                                        quote.text(),
                                        wording.themes(quote.themes()))
                                .map(Cell::words)
                                .toList());
                    }
                }
            }
            return rows;
        }

        @SafeVarargs
        private static List<Cell> row(List<Cell>... parts) {
            return Stream.of(parts).flatMap(List::stream).toList();
        }
    }
}
