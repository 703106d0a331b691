package fi.omabotti.organising;

import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Further;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.Heading;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The texts of the questions, to be rewritten; what there is to choose from stays as in the pack. */
final class QuestionForm {

    static final int LONGEST = 1000;

    private static final String FINNISH = "fi-";
    private static final String SWEDISH = "sv-";
    private static final String ADDED = "added";

    /** Of the answer to a question that is added. */
    private static final int LONGEST_ANSWER = 1500;

    private QuestionForm() {}

    /** @param values what stands in it, where it is not what the pack says */
    static List<Part> draw(Pack pack, Map<String, String> values, Wording wording) {
        List<Part> parts = new ArrayList<>();
        List<Field> swedish = new ArrayList<>();
        for (int i = 0; i < pack.questions().size(); i++) {
            Question question = pack.questions().get(i);
            String number = Integer.toString(i + 1);
            String label =
                    wording.say(question.scope() == Scope.TEAM ? "field.question.team" : "field.question", number);
            parts.add(field(FINNISH, question, label, question.text().fi(), values));
            swedish.add(field(
                    SWEDISH,
                    question,
                    wording.say("field.question.sv", number),
                    question.text().sv(),
                    values));
        }
        parts.add(new Field(
                ADDED, wording.say("field.added"), new Entry.Lines(LONGEST), "", values.getOrDefault(ADDED, "")));
        // shut however much is in it: most change the Finnish alone
        parts.add(new Further("swedish", wording.say("form.swedish"), swedish));
        return parts;
    }

    private static Field field(
            String language, Question question, String label, String text, Map<String, String> values) {
        String name = language + question.key();
        return new Field(name, label, new Entry.Lines(LONGEST), "", values.getOrDefault(name, text));
    }

    /** All texts that were written, to be looked at. */
    static List<String> texts(Pack pack, Map<String, String> values) {
        List<String> texts = new ArrayList<>();
        for (Question question : pack.questions()) {
            texts.add(written(FINNISH, question, question.text().fi(), values));
            texts.add(written(SWEDISH, question, question.text().sv(), values));
        }
        texts.add(values.getOrDefault(ADDED, "").strip());
        return texts.stream().filter(it -> !it.isEmpty()).toList();
    }

    /** Empty when nothing would be asked. */
    static Optional<Pack> read(Pack pack, Map<String, String> values) {
        List<Question> questions = new ArrayList<>();
        boolean headless = false;
        for (Question question : pack.questions()) {
            Heading heading = question.heading();
            headless = heading.continues() && headless;
            String finnish = written(FINNISH, question, question.text().fi(), values);
            if (finnish.isEmpty()) {
                headless = true;
                continue;
            }
            Bilingual text = new Bilingual(
                    finnish, written(SWEDISH, question, question.text().sv(), values));
            questions.add(question.with(new Heading(
                    heading.key(), heading.scope(), heading.required(), heading.continues() && !headless, text)));
            headless = false;
        }
        String added = values.getOrDefault(ADDED, "").strip();
        if (!added.isEmpty()) {
            questions.add(new Question.Words(
                    new Heading(freeKey(pack), scope(pack), false, false, new Bilingual(added, "")), LONGEST_ANSWER));
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(pack.asking(questions));
    }

    /** For oneself, where anything is. */
    private static Scope scope(Pack pack) {
        return pack.asks(Scope.PERSONAL) ? Scope.PERSONAL : Scope.TEAM;
    }

    private static String freeKey(Pack pack) {
        List<String> taken = pack.questions().stream().map(Question::key).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "lisatty-" + i)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static String written(String language, Question question, String before, Map<String, String> values) {
        return values.getOrDefault(language + question.key(), before).strip();
    }
}
