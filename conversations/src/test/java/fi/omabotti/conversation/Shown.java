package fi.omabotti.conversation;

import fi.omabotti.conversation.Part.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reply shows, as somebody reads it. */
public final class Shown {

    private Shown() {}

    public static String headline(Reply reply) {
        return reply.parts().stream()
                .filter(Part.Headline.class::isInstance)
                .map(part -> ((Part.Headline) part).text())
                .findFirst()
                .orElse("");
    }

    /** Everything, a line for each part or fact. */
    public static String text(Reply reply) {
        return reply.parts().stream().flatMap(Shown::lines).collect(Collectors.joining("\n"));
    }

    public static List<Fact> facts(Reply reply) {
        return reply.parts().stream()
                .filter(Part.Facts.class::isInstance)
                .flatMap(part -> ((Part.Facts) part).facts().stream())
                .toList();
    }

    /** What stands in the fields, by their names. */
    public static Map<String, String> entered(Reply reply) {
        return reply.parts().stream()
                .flatMap(part -> part instanceof Part.Further further ? further.fields().stream() : Stream.of(part))
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast)
                .collect(Collectors.toMap(Part.Field::name, Part.Field::entered));
    }

    private static Stream<String> lines(Part part) {
        return part.fold(
                headline -> Stream.of(headline.text()),
                paragraph -> Stream.of(paragraph.text()),
                note -> Stream.of(note.text()),
                facts -> facts.facts().stream().map(fact -> fact.label() + ": " + fact.value()),
                listed -> Stream.concat(
                        Stream.of(listed.title()).filter(title -> !title.isEmpty()), listed.items().stream()),
                bars -> bars.bars().stream()
                        .map(bar ->
                                bar.label() + ": " + bar.count() + (bar.mark().isEmpty() ? "" : ", " + bar.mark())),
                input -> Stream.of(input.label()),
                field -> Stream.of(field.label()),
                further -> Stream.concat(
                        Stream.of(further.label()), further.fields().stream().map(Part.Field::label)));
    }
}
