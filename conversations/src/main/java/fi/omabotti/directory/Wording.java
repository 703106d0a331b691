package fi.omabotti.directory;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** This conversation's words, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Reply reply(List<? extends Part> parts, List<Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), choices);
    }

    Reply reply(String key) {
        return reply(List.of(paragraph(key)), List.of());
    }

    /** What there is of these, on one line. */
    static String line(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The buttons that reach these people; with their names, where there are several. */
    List<Choice> contacts(List<Person> people) {
        boolean several = people.size() > 1;
        List<Choice> choices = new ArrayList<>();
        for (Person person : people) {
            choices.add(new Choice.Call(label("call", person, several), person.username()));
            choices.add(new Choice.Chat(label("chat", person, several), person.username()));
        }
        return choices.size() > DirectoryReplies.MOST_BUTTONS
                ? choices.subList(0, DirectoryReplies.MOST_BUTTONS)
                : choices;
    }

    private String label(String key, Person person, boolean several) {
        return several ? say(key + ".whom", person.name()) : say(key);
    }
}
