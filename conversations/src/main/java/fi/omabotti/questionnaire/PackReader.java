package fi.omabotti.questionnaire;

import fi.omabotti.countyfile.Fields;
import fi.omabotti.questionnaire.Question.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** From the fields of a file to a pack; whatever is wrong is said with its place. */
final class PackReader {

    private static final int USUAL_LENGTH = 2000;

    private PackReader() {}

    static Pack pack(Fields fields) {
        Pack pack = new Pack(
                fields.needed("key"),
                bilingual(fields.fields("title")),
                bilingual(fields.fields("intro")),
                fields.flag("by-interviewer", false),
                labelled(fields, "themes"),
                each(fields, "questions", PackReader::question));
        fields.end();
        return pack;
    }

    private static Question question(Fields fields) {
        Heading heading = new Heading(
                fields.needed("key"),
                one(fields, "scope", Scope.values(), word(Scope.PERSONAL)),
                fields.flag("required", false),
                fields.flag("continues", false),
                new Bilingual(fields.needed("fi"), fields.text("sv").orElse("")));
        Question question = ofKind(one(fields, "kind", Kind.values(), ""), heading, fields);
        fields.end();
        return question;
    }

    private static Question ofKind(Kind kind, Heading heading, Fields fields) {
        return switch (kind) {
            case TEXT -> new Question.Words(heading, fields.number("longest", USUAL_LENGTH));
            case ONE -> new Question.OneOf(heading, labelled(fields, "options"));
            case SEVERAL -> new Question.AnyOf(heading, labelled(fields, "options"));
            case NUMBER_CLASS -> new Question.NumberClass(heading, labelled(fields, "options"));
            case SCALE ->
                new Question.Scale(
                        heading,
                        labelled(fields, "statements"),
                        bilingual(fields.fields("lowest")),
                        bilingual(fields.fields("highest")));
            case DATE -> new Question.Day(heading);
        };
    }

    private static List<Labelled> labelled(Fields fields, String name) {
        return each(fields, name, it -> {
            Labelled one = new Labelled(
                    it.needed("key"),
                    new Bilingual(it.needed("fi"), it.text("sv").orElse("")));
            it.end();
            return one;
        });
    }

    private static Bilingual bilingual(Fields fields) {
        Bilingual both = new Bilingual(fields.needed("fi"), fields.text("sv").orElse(""));
        fields.end();
        return both;
    }

    /** What is wrong with one of them is said with its key, or its number where it has none. */
    private static <T> List<T> each(Fields fields, String name, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (Object content : fields.list(name)) {
            String number = fields.where() + name + " " + (all.size() + 1) + ": ";
            String key = Fields.of(number, content).text("key").orElse("");
            String where = key.isEmpty() ? number : fields.where() + name + " '" + key + "': ";
            all.add(placed(where, () -> read.apply(Fields.of(where, content))));
        }
        return all;
    }

    private static <T> T placed(String where, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException fault) {
            String what = String.valueOf(fault.getMessage());
            throw what.startsWith(where) ? fault : new IllegalArgumentException(where + what, fault);
        }
    }

    private static <E extends Enum<E>> E one(Fields fields, String name, E[] all, String otherwise) {
        String text = fields.text(name).orElse(otherwise);
        return Arrays.stream(all)
                .filter(it -> word(it).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " '" + text + "' is none of "
                        + Arrays.stream(all).map(PackReader::word).collect(Collectors.joining(", "))));
    }

    /** As it is written in a file: "number-class". */
    static String word(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
