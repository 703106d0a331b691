package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Part;
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
                        "part",
                        "question-number",
                        "question",
                        "statement",
                        "team",
                        "option",
                        "count",
                        "share",
                        "answered",
                        "mean",
                        "spread")
                .map(it -> wording.say("column." + it))
                .toList();
        return new Listing(header, new CountRows(wording).of(compilation));
    }

    /** The answers that may be quoted, by their numbers. */
    static Listing quotes(Compilation compilation, Language language) {
        Wording wording = new Wording(language);
        List<String> header = Stream.of("number", "part", "question", "answer", "themes")
                .map(it -> wording.say("column." + it))
                .toList();
        return new Listing(header, quoted(compilation, wording));
    }

    private static List<List<Cell>> quoted(Compilation compilation, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : compilation.parts()) {
            part.questions().stream()
                    .flatMap(List::stream)
                    .forEach(question -> question.results().stream()
                            .flatMap(it -> it.quotes().stream())
                            .forEach(quote -> rows.add(List.of(
                                    Cell.words(quote.number()),
                                    Cell.line(wording.scope(part.scope())),
                                    Cell.line(wording.of(question.question().text())),
                                    Cell.words(quote.text()),
                                    Cell.words(wording.themes(quote.themes()))))));
        }
        return rows;
    }
}
