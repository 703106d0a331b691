package fi.omabotti.pretask;

import java.util.Map;

/**
 * What somebody entered on a form.
 *
 * @param version of the questions that the form asked
 * @param revision of the sheet that the form was drawn from
 * @param answers by their items, as they were entered; a blank one takes the answer away
 * @param isNoClient its writer says that whoever it names is no client
 */
public record Fill(int version, int revision, Map<String, String> answers, boolean isNoClient) {
    public Fill {
        answers = Map.copyOf(answers);
    }

    /** Somebody's own words: they stay out of logs. */
    @Override
    public String toString() {
        return "Fill[" + answers.size() + " answers]";
    }
}
