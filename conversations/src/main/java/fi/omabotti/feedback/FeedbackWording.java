package fi.omabotti.feedback;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.List;

/** This conversation's words, and the form's, in one language. */
record FeedbackWording(Language language) {

    private static final Texts TEXTS = Texts.of(FeedbackWording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Reply reply(String key, Object... values) {
        return reply(key, List.of(), values);
    }

    Reply reply(String key, List<Choice> choices, Object... values) {
        return new Reply(say("notification"), language, List.of(new Paragraph(say(key, values))), choices);
    }
}
