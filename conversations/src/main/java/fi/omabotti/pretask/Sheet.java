package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.List;
import java.util.Map;

/**
 * What a respondent has answered, as they see it themselves.
 *
 * @param revision one more with each change; zero before the first
 * @param submitted handed in; before that it is their draft, and nobody else's to read
 * @param late handed in after the due time
 * @param mayQuote "Vastaustani saa lainata ilman nimeäni"
 * @param forResearch may be used for research too
 * @param answers by their items; none for one that was taken away
 */
public record Sheet(
        int revision,
        boolean submitted,
        boolean late,
        boolean mayQuote,
        boolean forResearch,
        Map<String, Answer> answers) {

    static final Sheet EMPTY = new Sheet(0, false, false, false, false, Map.of());

    public Sheet {
        answers = Map.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param text in the form of its question
     * @param version of the questions that it answers
     */
    public record Answer(String text, int version) {

        /** Somebody's own words: they stay out of logs. */
        @Override
        public String toString() {
            return "Answer[" + text.length() + " characters]";
        }
    }

    /** The answer to an item; empty for none. */
    public String text(String item) {
        Answer answer = answers.get(item);
        return answer == null ? "" : answer.text();
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** The required questions without an answer that fits them as they are asked now. */
    public List<Question> missing(Pack pack, Scope scope) {
        return pack.questions(scope).stream()
                .filter(it -> it.heading().required() && !answers(it))
                .toList();
    }

    /** How many of the questions as people count them are answered: all that is required, or anything where nothing is. */
    public int done(Pack pack, Scope scope) {
        return (int) pack.numbered(scope).stream().filter(this::answersAll).count();
    }

    private boolean answersAll(List<Question> together) {
        List<Question> required =
                together.stream().filter(it -> it.heading().required()).toList();
        return required.isEmpty()
                ? together.stream().anyMatch(this::answers)
                : required.stream().allMatch(this::answers);
    }

    /** Whether every item of it has an answer that fits. */
    private boolean answers(Question question) {
        return question.items().stream()
                .map(item -> text(item.key()))
                .allMatch(it -> !it.isEmpty() && question.read(it).isPresent());
    }
}
