package fi.omabotti.conversation;

import java.util.List;

/**
 * What to show, in finished words.
 *
 * @param notification the line that a phone's lock screen may show: it never names a client, nor a client's worker (P-19)
 * @param language the language of the words, which the next choice of this card speaks too
 */
public record Reply(String notification, Language language, List<Part> parts, List<Choice> choices, Secrecy secrecy) {
    public Reply {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /** A reply without a word about any client. */
    public Reply(String notification, Language language, List<Part> parts, List<Choice> choices) {
        this(notification, language, parts, choices, Secrecy.OPEN);
    }

    /** The parts may name a client: they stay out of logs. */
    @Override
    public String toString() {
        return "Reply[" + parts.size() + " parts, " + choices.size() + " choices]";
    }
}
