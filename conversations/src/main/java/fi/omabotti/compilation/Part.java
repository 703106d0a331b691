package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * The personal answers, or those of teams.
 *
 * @param sheets how many were handed in
 * @param asked how many people or teams were asked
 * @param tooFew whether it is a team whose personal answers are under five: of them nothing is shown but {@code themesOfFew}
 * @param themesOfFew what these are about, without numbers; none for a single sheet, as that is one person's
 * @param questions as people count them: each with those that continue it
 */
public record Part(
        Scope scope,
        int sheets,
        int asked,
        boolean tooFew,
        List<Labelled> themesOfFew,
        List<List<QuestionResult>> questions,
        List<ThemeCount> themes) {

    public Part {
        themesOfFew = List.copyOf(themesOfFew);
        questions = questions.stream().map(List::copyOf).toList();
        themes = List.copyOf(themes);
    }

    /** All results, in the order of the questions. */
    public Stream<Result> results() {
        return questions.stream().flatMap(List::stream).flatMap(it -> it.results().stream());
    }

    /** Whether there is anything in it to tell of. */
    public boolean isAsked() {
        return sheets > 0 || (asked > 0 && !questions.isEmpty());
    }
}
