package fi.omabotti.naming;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import java.util.List;

/** This conversation's words, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    /** A reply without a word about any client. */
    Reply plain(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of(), Secrecy.OPEN);
    }

    Reply reply(List<? extends Part> parts, List<Choice> choices, Secrecy secrecy) {
        return new Reply(say("notification"), language, List.copyOf(parts), choices, secrecy);
    }
}
