package fi.omabotti.conversation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the asker did: said something, or chose from what a card offered. */
public sealed interface Utterance {

    /**
     * Words, with the bot's own mention, all markup and every personal identity code taken off.
     *
     * @param heldIdentityCode whether there was anything that looks like such a code (P-10)
     * @param identityHashes how the store may know the code, when there was one and it is right
     */
    record Said(String text, boolean heldIdentityCode, List<String> identityHashes) implements Utterance {
        public Said {
            identityHashes = List.copyOf(identityHashes);
        }

        /** Words as they came: identity codes are still to be cut out. */
        public Said(String text) {
            this(text, false, List.of());
        }

        /** The text may name a client: it stays out of logs. */
        @Override
        public String toString() {
            return "Said[" + text.length() + " characters]";
        }
    }

    /**
     * A button of a card.
     *
     * @param conversation the {@link Conversation#name()} that offered the choice and answers it
     * @param action what that conversation calls the choice
     * @param values what it wrote into the button. They come back from outside: a right is checked again, always.
     */
    record Chose(String conversation, String action, Map<String, String> values) implements Utterance {
        public Chose {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Chose[" + conversation + "/" + action + "]";
        }
    }

    /** Continues with whichever it is. */
    default <T> T fold(Function<? super Said, T> said, Function<? super Chose, T> chose) {
        return this instanceof Said words ? said.apply(words) : chose.apply((Chose) this);
    }
}
