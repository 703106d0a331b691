package fi.omabotti.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to show, in finished words.
 *
 * @param notification the line that a phone's lock screen may show: it never names a client, nor a client's worker (P-19)
 * @param language the language of the words, which the next choice of this card speaks too
 * @param file what the asker may take along, in their own chat; null for nothing, as nearly always
 */
public record Reply(
        String notification,
        Language language,
        List<Part> parts,
        List<Choice> choices,
        Secrecy secrecy,
        @Nullable Takeaway file) {
    public Reply {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /** A reply without a file. */
    public Reply(String notification, Language language, List<Part> parts, List<Choice> choices, Secrecy secrecy) {
        this(notification, language, parts, choices, secrecy, null);
    }

    /** A reply without a word about any client. */
    public Reply(String notification, Language language, List<Part> parts, List<Choice> choices) {
        this(notification, language, parts, choices, Secrecy.OPEN);
    }

    /**
     * What a button comes to that is of no use any more, was never offered, or is another's: {@link Conversations} says in its
     * place that the card is old, and offers ways on. Nothing was changed, and nothing is told.
     */
    public static Reply outdated(Language language) {
        return new Reply("", language, List.of(), List.of());
    }

    boolean isOutdated() {
        return parts.isEmpty();
    }

    /** The same, with a file to take along. */
    public Reply with(Takeaway offered) {
        return new Reply(notification, language, parts, choices, secrecy, offered);
    }

    /** The parts may name a client: they stay out of logs. */
    @Override
    public String toString() {
        return "Reply[" + parts.size() + " parts, " + choices.size() + " choices]";
    }
}
