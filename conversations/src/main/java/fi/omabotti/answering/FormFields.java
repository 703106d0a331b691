package fi.omabotti.answering;

import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions as fields of a card, and what comes back in them. Nothing is required by the card: half a page is kept too. */
final class FormFields {

    private static final String PREFIX = "q-";

    private static final Pattern COMMA = Pattern.compile(",");

    private FormFields() {}

    /** The name of an item's field: a dot does not stand in one. */
    static String name(String item) {
        return PREFIX + item.replace('.', '_');
    }

    /** What was entered of these questions, by items. What else came along is not looked at. */
    static Map<String, String> entered(List<Question> questions, Map<String, String> values) {
        Map<String, String> entered = new HashMap<>();
        questions.stream().flatMap(it -> it.items().stream()).map(Item::key).forEach(item -> {
            String value = values.get(name(item));
            if (value != null) {
                entered.put(item, value);
            }
        });
        return entered;
    }

    /**
     * A question with its number, if it has one.
     *
     * @param answers what stands in the field of an item
     */
    static List<Part> draw(Question question, Pack pack, Wording wording, UnaryOperator<String> answers) {
        String text = title(question, pack, wording);
        return question.<List<Part>>fold(
                words -> List.of(field(question.key(), text, new Entry.Lines(words.longest()), answers)),
                one -> List.of(field(question.key(), text, new Entry.OneOf(options(one.options(), wording)), answers)),
                any -> List.of(field(question.key(), text, new Entry.AnyOf(options(any.options(), wording)), answers)),
                numbers -> List.of(
                        field(question.key(), text, new Entry.OneOf(options(numbers.options(), wording)), answers)),
                scale -> scale(scale, text, wording, answers),
                day -> List.of(field(question.key(), text, new Entry.Day(), answers)));
    }

    /** "3. Kuinka monta? (pakollinen)". */
    static String title(Question question, Pack pack, Wording wording) {
        String numbered = numbered(question, pack, wording);
        return question.heading().required() ? wording.say("required", numbered) : numbered;
    }

    /** "3. Kuinka monta?". */
    static String numbered(Question question, Pack pack, Wording wording) {
        String text = question.text().in(wording.language());
        return question.heading().continues() ? text : number(question, pack) + ". " + text;
    }

    /** As people count them. */
    static int number(Question question, Pack pack) {
        List<List<Question>> numbered = pack.numbered(question.scope());
        return IntStream.range(0, numbered.size())
                .filter(i -> numbered.get(i).contains(question))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    /** An answer as people read it. */
    static String shown(Question question, String answer, Wording wording) {
        List<String> chosen = COMMA.splitAsStream(answer).toList();
        List<String> labels = question.choices().stream()
                .filter(it -> chosen.contains(it.key()))
                .map(it -> it.label().in(wording.language()))
                .toList();
        return labels.isEmpty() ? answer : String.join(", ", labels);
    }

    private static List<Part> scale(Scale scale, String text, Wording wording, UnaryOperator<String> answers) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(text));
        parts.add(wording.note(
                "scale", scale.lowest().in(wording.language()), scale.highest().in(wording.language())));
        List<Option> numbers = IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
                .mapToObj(Integer::toString)
                .map(it -> new Option(it, it))
                .toList();
        scale.items()
                .forEach(item -> parts.add(
                        field(item.key(), item.label().in(wording.language()), new Entry.OneOf(numbers), answers)));
        return parts;
    }

    private static Field field(String item, String label, Entry entry, UnaryOperator<String> answers) {
        return new Field(name(item), label, entry, "", answers.apply(item));
    }

    private static List<Option> options(List<Labelled> options, Wording wording) {
        return options.stream()
                .map(it -> new Option(it.label().in(wording.language()), it.key()))
                .toList();
    }
}
