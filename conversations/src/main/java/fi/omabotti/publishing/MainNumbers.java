package fi.omabotti.publishing;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Result;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Bar;
import fi.omabotti.conversation.Part.Bars;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of a compilation that say most, as bars: choices and scales, as many as a card has room for. */
record MainNumbers(Wording wording) {

    /** In questions: the files have all. */
    private static final int MOST = 4;

    /** In bars of one question. */
    private static final int MOST_BARS = 8;

    List<Part> of(Compilation compilation) {
        List<QuestionResult> counted = compilation.parts().stream()
                .filter(it -> !it.tooFew())
                .flatMap(it -> it.questions().stream().flatMap(List::stream))
                .filter(it -> !(it.question() instanceof Question.Day))
                .filter(it -> it.results().stream()
                        .anyMatch(result ->
                                !result.options().isEmpty() && result.tally().answered() > 0))
                .toList();
        List<Part> parts = new ArrayList<>();
        if (compilation.personal().tooFew()) {
            parts.add(wording.paragraph("too-few"));
        }
        counted.stream().limit(MOST).forEach(it -> parts.addAll(of(it)));
        if (counted.size() > MOST) {
            parts.add(wording.note("more-numbers", Integer.toString(counted.size() - MOST)));
        }
        if (compilation.parts().stream().flatMap(it -> it.results()).anyMatch(it -> it.withheld() || it.leftOut())) {
            parts.add(wording.note("left-out"));
        }
        return parts;
    }

    private List<Part> of(QuestionResult result) {
        Question question = result.question();
        boolean scale = question instanceof Question.Scale;
        String key = scale ? "scale" : question.scope() == Scope.TEAM ? "choice.teams" : "choice";
        int answered = result.results().stream()
                .mapToInt(it -> it.tally().answered())
                .max()
                .orElse(0);
        return List.of(
                wording.paragraph(key, wording.of(question.text()), Integer.toString(answered)),
                new Bars((scale ? statements(result) : options(result.results().get(0)))
                        .stream().limit(MOST_BARS).toList()));
    }

    /** Each statement with how many agree, and its mean. */
    private List<Bar> statements(QuestionResult result) {
        return result.results().stream()
                .filter(it -> it.tally().answered() > 0)
                .map(it -> new Bar(
                        wording.say(
                                "statement",
                                wording.of(it.item().label()),
                                wording.decimal(it.tally().mean())),
                        agreeing(it.tally().counts()),
                        ""))
                .toList();
    }

    private List<Bar> options(Result result) {
        List<Labelled> options = result.options();
        return IntStream.range(0, options.size())
                .mapToObj(it -> new Bar(
                        wording.of(options.get(it).label()),
                        result.tally().counts().get(it),
                        ""))
                .toList();
    }

    /** The two highest numbers of the scale. */
    private static int agreeing(List<Integer> counts) {
        return counts.stream()
                .skip(Math.max(0, counts.size() - 2))
                .mapToInt(Integer::intValue)
                .sum();
    }
}
