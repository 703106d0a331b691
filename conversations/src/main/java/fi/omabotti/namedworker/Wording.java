package fi.omabotti.namedworker;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import fi.omabotti.namedworker.NamedWorkerChoice.SearchAgain;
import java.util.List;

/** This conversation's words, in one language. */
record Wording(Language language) {

    static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Choice button(NamedWorkerChoice choice, String key) {
        return choice.labelled(say(key));
    }

    Choice searchAgain() {
        return button(new SearchAgain(), "search-again");
    }

    /** A reply about a client, or about nobody: hidden after a while, and never shown in a notification. */
    Reply confidential(List<? extends Part> parts, List<Choice> choices) {
        return reply(parts, choices, Secrecy.CONFIDENTIAL);
    }

    Reply open(List<? extends Part> parts, List<Choice> choices) {
        return reply(parts, choices, Secrecy.OPEN);
    }

    Reply reply(List<? extends Part> parts, List<Choice> choices, Secrecy secrecy) {
        return new Reply(say("notification"), language, List.copyOf(parts), choices, secrecy);
    }
}
