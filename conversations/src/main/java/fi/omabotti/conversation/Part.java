package fi.omabotti.conversation;

import fi.omabotti.identity.IdentityCodes;
import java.util.List;
import java.util.function.Function;

/**
 * The vocabulary of what can be shown. A new way of showing things is a new part, and then the bot does not compile until
 * it can draw it. Whatever a part is made of, a personal identity code is masked in it (P-10).
 */
public sealed interface Part {

    /** The one or two lines that matter most, shown large: readable on a phone without scrolling. */
    record Headline(String text) implements Part {
        public Headline {
            text = IdentityCodes.mask(text);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Part {
        public Paragraph {
            text = IdentityCodes.mask(text);
        }
    }

    /** Small print, such as where a fact comes from and how old it is. */
    record Note(String text) implements Part {
        public Note {
            text = IdentityCodes.mask(text);
        }
    }

    /** Labelled values. Names stand as they are: only fixed words are inflected. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One labelled value. */
    record Fact(String label, String value) {
        public Fact {
            value = IdentityCodes.mask(value);
        }
    }

    /**
     * A few short things, one under the other.
     *
     * @param title what they are; empty for nothing
     */
    record Listed(String title, List<String> items) implements Part {
        public Listed {
            title = IdentityCodes.mask(title);
            items = items.stream().map(IdentityCodes::mask).toList();
        }
    }

    /** Numbers side by side, each as long as it is large; label and number are read as text too. */
    record Bars(List<Bar> bars) implements Part {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One of the numbers.
     *
     * @param count not below zero
     * @param mark what is to be noticed about it, such as a limit; empty for nothing
     */
    record Bar(String label, int count, String mark) {
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("below zero");
            }
            label = IdentityCodes.mask(label);
            mark = IdentityCodes.mask(mark);
        }
    }

    /**
     * A field to write in. What is written comes back among the values of the choice that is pressed.
     *
     * @param name under which it comes back
     * @param longest in characters
     * @param missing what is said when it is left empty
     * @param written what stands in it at first; empty for nothing
     */
    record Input(String name, String label, int longest, String missing, String written) implements Part {
        public Input {
            written = IdentityCodes.mask(written);
        }

        /** What was written may name somebody: it stays out of logs. */
        @Override
        public String toString() {
            return "Input[" + name + "]";
        }
    }

    /**
     * A field that takes one kind of entry. What is entered comes back among the values of the choice that is pressed, in the
     * form that its {@link Entry} tells.
     *
     * @param name under which it comes back
     * @param missing what is said when it is left empty; empty for a field that may be
     * @param entered what stands in it at first, in the same form; empty for nothing
     */
    record Field(String name, String label, Entry entry, String missing, String entered) implements Part {
        public Field {
            entered = IdentityCodes.mask(entered);
        }

        /** What was entered may name somebody: it stays out of logs. */
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    /**
     * Fields that most leave empty, behind one button. What is entered in them comes back though they were never seen: so
     * none of them must be filled in, and where something is entered already they are seen at once.
     *
     * @param name of the group, as no field is called
     * @param label of the button
     */
    record Further(String name, String label, List<Field> fields) implements Part {
        public Further {
            fields = List.copyOf(fields);
            if (fields.stream().anyMatch(field -> !field.missing().isEmpty())) {
                throw new IllegalArgumentException("must be filled in, and nobody sees it");
            }
        }

        public boolean isOpen() {
            return fields.stream().anyMatch(field -> !field.entered().isEmpty());
        }
    }

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Headline, T> headline,
            Function<? super Paragraph, T> paragraph,
            Function<? super Note, T> note,
            Function<? super Facts, T> facts,
            Function<? super Listed, T> listed,
            Function<? super Bars, T> bars,
            Function<? super Input, T> input,
            Function<? super Field, T> field,
            Function<? super Further, T> further) {
        if (this instanceof Headline it) {
            return headline.apply(it);
        }
        if (this instanceof Paragraph it) {
            return paragraph.apply(it);
        }
        if (this instanceof Note it) {
            return note.apply(it);
        }
        if (this instanceof Facts it) {
            return facts.apply(it);
        }
        if (this instanceof Listed it) {
            return listed.apply(it);
        }
        if (this instanceof Bars it) {
            return bars.apply(it);
        }
        if (this instanceof Input it) {
            return input.apply(it);
        }
        if (this instanceof Field it) {
            return field.apply(it);
        }
        return further.apply((Further) this);
    }
}
