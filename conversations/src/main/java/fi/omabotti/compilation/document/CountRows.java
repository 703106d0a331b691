package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Tally;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every count of a compilation as a row of eleven cells. */
record CountRows(Wording wording) {

    List<List<Cell>> of(Compilation compilation) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : compilation.parts()) {
            for (int i = 0; i < part.questions().size(); i++) {
                int number = i + 1;
                part.questions().get(i).forEach(it -> rows.addAll(of(part, number, it)));
            }
        }
        return rows;
    }

    private List<List<Cell>> of(Part part, int number, QuestionResult result) {
        Question question = result.question();
        return result.results().stream()
                .flatMap(it -> of(
                        List.of(
                                Cell.line(wording.scope(part.scope())),
                                Cell.count(number),
                                Cell.line(wording.of(question.text())),
                                Cell.words(
                                        question instanceof Question.Scale
                                                ? wording.of(it.item().label())
                                                : "")),
                        question,
                        it)
                        .stream())
                .toList();
    }

    private List<List<Cell>> of(List<Cell> beginning, Question question, Result result) {
        if (result.withheld()) {
            Cell why = Cell.words(wording.say("withheld"));
            return List.of(and(
                    beginning, List.of(Cell.EMPTY, why, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.addAll(
                of(and(beginning, List.of(Cell.words(wording.say("everybody")))), question, result, result.tally()));
        result.byTeam()
                .forEach(it -> rows.addAll(of(
                        and(beginning, List.of(Cell.words(wording.team(it.team())))), question, result, it.tally())));
        return rows;
    }

    private List<List<Cell>> of(List<Cell> beginning, Question question, Result result, Tally tally) {
        boolean scale = question instanceof Question.Scale && tally.answered() > 0;
        List<Cell> end = List.of(
                Cell.count(tally.answered()),
                scale ? Cell.decimal(tally.mean(), wording) : Cell.EMPTY,
                scale ? Cell.decimal(tally.spread(), wording) : Cell.EMPTY);
        if (result.options().isEmpty()) {
            return List.of(and(and(beginning, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)), end));
        }
        return IntStream.range(0, result.options().size())
                .mapToObj(i -> and(
                        and(
                                beginning,
                                List.of(
                                        Cell.words(wording.option(
                                                question, result.options().get(i))),
                                        Cell.count(tally.counts().get(i)),
                                        Cell.share(tally.share(i), wording))),
                        end))
                .toList();
    }

    private static List<Cell> and(List<Cell> first, List<Cell> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
