package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.Map;
import java.util.Optional;

/**
 * What was handed in, by nobody.
 *
 * @param code tells it from the others and stays the same when it is changed; nothing that is made of it shows the code
 * @param team empty for none
 * @param mayQuote "Vastaustani saa lainata ilman nimeäni"
 * @param answers by their items, in the form in which answers are kept ({@code Question.read})
 */
public record AnswerSheet(
        String code, Scope scope, Optional<UnitId> team, boolean mayQuote, Map<String, String> answers) {

    public AnswerSheet {
        answers = Map.copyOf(answers);
    }

    /** Somebody's own words: they stay out of logs. */
    @Override
    public String toString() {
        return "AnswerSheet[" + scope + ", " + answers.size() + " answers]";
    }
}
