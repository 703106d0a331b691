package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Question;
import java.util.List;

/**
 * What came out of a question.
 *
 * @param earlier how it was put before it was changed, the oldest first; mostly none
 * @param results of its items, in their order
 */
public record QuestionResult(Question question, List<Bilingual> earlier, List<Result> results) {
    public QuestionResult {
        earlier = List.copyOf(earlier);
        results = List.copyOf(results);
    }

    public boolean isUnanswered() {
        return results.stream().allMatch(Result::isUnanswered);
    }
}
