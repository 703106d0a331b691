package fi.omabotti.conversation;

import java.util.List;
import java.util.function.Function;

/**
 * The vocabulary of what can be shown. A new way of showing things is a new part, and then the bot does not compile until
 * it can draw it.
 */
public sealed interface Part {

    /** The one or two lines that matter most, shown large: readable on a phone without scrolling. */
    record Headline(String text) implements Part {}

    /** Running text. */
    record Paragraph(String text) implements Part {}

    /** Small print, such as where a fact comes from and how old it is. */
    record Note(String text) implements Part {}

    /** Labelled values. Names stand as they are: only fixed words are inflected. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One labelled value. */
    record Fact(String label, String value) {}

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Headline, T> headline,
            Function<? super Paragraph, T> paragraph,
            Function<? super Note, T> note,
            Function<? super Facts, T> facts) {
        if (this instanceof Headline it) {
            return headline.apply(it);
        }
        if (this instanceof Paragraph it) {
            return paragraph.apply(it);
        }
        if (this instanceof Note it) {
            return note.apply(it);
        }
        return facts.apply((Facts) this);
    }
}
