package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Question;
import java.util.List;

/**
 * How many chose what.
 *
 * @param answered how many answered; where several may be chosen, fewer than were chosen
 * @param counts of each option, in the order of the options
 */
public record Tally(int answered, List<Integer> counts) {

    public Tally {
        counts = List.copyOf(counts);
    }

    /** The share of those who answered that chose the option, from 0 to 1; 0 when nobody answered. */
    public double share(int option) {
        return answered == 0 ? 0 : counts.get(option) / (double) answered;
    }

    /** Of the numbers of a scale. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i) * (double) (Question.LOWEST + i);
        }
        return answered == 0 ? 0 : sum / answered;
    }

    /** The standard deviation of the numbers of a scale, of exactly those who answered. */
    public double spread() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            double off = Question.LOWEST + i - mean;
            sum += counts.get(i) * off * off;
        }
        return answered == 0 ? 0 : Math.sqrt(sum / answered);
    }
}
