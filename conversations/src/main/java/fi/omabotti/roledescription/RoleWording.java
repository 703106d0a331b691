package fi.omabotti.roledescription;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.List;
import java.util.Map;

/** This conversation's words, in one language. */
record RoleWording(Language language) {

    private static final Texts TEXTS = Texts.of(RoleWording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Choice button(RoleButton button, Map<String, String> values) {
        return button.choice(say("button." + button.key()), values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }
}
