package fi.omabotti.bot.questions;

import fi.omabotti.bot.questions.Figures.Share;
import fi.omabotti.bot.questions.Question.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as a table, by language, by intent and by tag; then what was not right, a line each. */
record Report(String name, Figures figures) {

    private static final Path FOLDER = Path.of("target", "questions");

    private static final List<String> HEADINGS = List.of(
            "",
            "asked",
            "told",
            "wrong",
            "precision",
            "recall",
            "recall@5",
            "not found",
            "no client",
            "out of scope",
            "intent",
            "language");

    /** Into a file of the set's name. */
    String write() throws IOException {
        String text = text();
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".txt"), text);
        return text;
    }

    private String text() {
        List<String> lines = new ArrayList<>(List.of(name, "", row(HEADINGS), row("all", figures)));
        List.of(by(Question::language), by(Question::intent), byTag()).forEach(rows -> {
            lines.add("");
            lines.addAll(rows);
        });
        lines.addAll(misses("Clients that are not right: expected, got", it -> !it.isRight()));
        lines.addAll(misses("Only the intent is not right: expected, got", it -> it.isRight() && !it.isIntentRight()));
        lines.addAll(misses("In another language than the question", it -> !it.isLanguageRight()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> by(Function<Question, String> feature) {
        return values(feature.andThen(Stream::of))
                .map(value -> row(
                        value, figures.of(question -> feature.apply(question).equals(value))))
                .toList();
    }

    private List<String> byTag() {
        return values(question -> question.tags().stream())
                .map(tag -> row(tag, figures.of(question -> question.tags().contains(tag))))
                .toList();
    }

    private Stream<String> values(Function<Question, Stream<String>> feature) {
        return figures.asked().stream()
                .flatMap(it -> feature.apply(it.question()))
                .distinct()
                .sorted();
    }

    private List<String> misses(String heading, Predicate<Asked> miss) {
        return Stream.concat(
                        Stream.of("", heading),
                        figures.asked().stream().filter(miss).map(Asked::line))
                .toList();
    }

    private static String row(String what, Figures figures) {
        return row(List.of(
                what,
                String.valueOf(figures.asked().size()),
                String.valueOf(figures.precision().whole()),
                String.valueOf(figures.wrong()),
                decimal(figures.precision()),
                decimal(figures.answered()),
                decimal(figures.recallAtFive()),
                decimal(figures.silent(Kind.NOT_FOUND)),
                decimal(figures.silent(Kind.NO_CLIENT)),
                decimal(figures.silent(Kind.OUT_OF_SCOPE)),
                decimal(figures.intent()),
                decimal(figures.language())));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map("%13s"::formatted)
                .collect(Collectors.joining("", "%-22s".formatted(cells.get(0)), ""));
    }

    private static String decimal(Share share) {
        return share.whole() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share.value());
    }
}
