package fi.omabotti.conversation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the asker did: said something, or chose from what a card offered. */
public sealed interface Utterance {

    /**
     * Words, with the bot's own mention, all markup and every personal identity code taken off.
     *
     * @param heldIdentityCode whether there was anything that looks like such a code (P-10)
     * @param identityHashes how the store may know the code, when there was one and it is right
     * @param file that came with them, when the words may be none; null for none
     */
    record Said(
            String text,
            boolean heldIdentityCode,
            List<String> identityHashes,
            @Nullable SentFile file) implements Utterance {
        public Said {
            identityHashes = List.copyOf(identityHashes);
        }

        /** Words without a file. */
        public Said(String text, boolean heldIdentityCode, List<String> identityHashes) {
            this(text, heldIdentityCode, identityHashes, null);
        }

        /** Words as they came: identity codes are still to be cut out. */
        public Said(String text) {
            this(text, null);
        }

        /** Words as they came, and the file with them. */
        public Said(String text, @Nullable SentFile file) {
            this(text, false, List.of(), file);
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
