package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Labelled;
import java.util.List;

/**
 * An answer as it was written.
 *
 * @param number of the answer ({@link AnswerNumbers})
 * @param themes by which it is sorted, in their order; often none
 */
public record Quote(String number, String text, List<Labelled> themes) {
    public Quote {
        themes = List.copyOf(themes);
    }

    /** Somebody's own words: they stay out of logs. */
    @Override
    public String toString() {
        return "Quote[" + number + "]";
    }
}
