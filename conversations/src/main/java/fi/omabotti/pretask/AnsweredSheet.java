package fi.omabotti.pretask;

import fi.omabotti.pretask.Sheet.Answer;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, as the facilitators see it: by nobody.
 *
 * @param code stands for it in what is made of it; stays the same when it is changed, and when it is frozen
 * @param team null for none
 */
public record AnsweredSheet(
        String code,
        Scope scope,
        @Nullable UnitId team,
        boolean late,
        boolean mayQuote,
        boolean forResearch,
        Map<String, Answer> answers) {
    public AnsweredSheet {
        answers = Map.copyOf(answers);
    }

    /** The answer to an item; empty for none. */
    public String text(String item) {
        Answer answer = answers.get(item);
        return answer == null ? "" : answer.text();
    }
}
