package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import java.util.List;

/**
 * An answer in somebody's own words, for the two facilitators alone: whether it may be quoted or not.
 *
 * @param number of the answer ({@link AnswerNumbers})
 * @param themes by which it is sorted by now
 */
public record WrittenAnswer(String number, Question question, String text, List<Labelled> themes) {
    public WrittenAnswer {
        themes = List.copyOf(themes);
    }

    /** Somebody's own words: they stay out of logs. */
    @Override
    public String toString() {
        return "WrittenAnswer[" + number + "]";
    }
}
