package fi.omabotti.conversation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a {@link Part.Field} takes, and the form in which it comes back. */
public sealed interface Entry {

    /** Words of one line, at most so many characters. */
    record Line(int longest) implements Entry {}

    /** Words of several lines, at most so many characters. */
    record Lines(int longest) implements Entry {}

    /** A day of the calendar: {@code 2026-12-03}. */
    record Day() implements Entry {}

    /** A time of the day: {@code 09:00}. */
    record Time() implements Entry {}

    /** One of some: its value. */
    record OneOf(List<Option> options) implements Entry {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** Any number of some: their values with a comma between them. */
    record AnyOf(List<Option> options) implements Entry {
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /**
     * One of those to choose from.
     *
     * @param value that comes back; without a comma
     */
    record Option(String label, String value) {
        public Option {
            if (value.indexOf(',') >= 0) {
                throw new IllegalArgumentException("a comma in a value");
            }
        }
    }

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Line, T> line,
            Function<? super Lines, T> lines,
            Supplier<T> day,
            Supplier<T> time,
            Function<? super OneOf, T> oneOf,
            Function<? super AnyOf, T> anyOf) {
        if (this instanceof Line it) {
            return line.apply(it);
        }
        if (this instanceof Lines it) {
            return lines.apply(it);
        }
        if (this instanceof Day) {
            return day.get();
        }
        if (this instanceof Time) {
            return time.get();
        }
        if (this instanceof OneOf it) {
            return oneOf.apply(it);
        }
        return anyOf.apply((AnyOf) this);
    }
}
