package fi.omabotti.compilation;

import java.util.List;
import java.util.function.Function;

/** What came of themes that were brought back. */
public sealed interface Sorted {

    /** All of them were taken. */
    record Taken(Tagging tagging, int answers) implements Sorted {}

    /** Something in it is wrong: nothing was taken. */
    record Refused(List<Fault> faults) implements Sorted {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong, and where.
     *
     * @param row as people count them; 0 for the whole file
     */
    record Fault(int row, What what) {}

    /** What may be wrong. */
    enum What {
        /** It is no workbook, or too large. */
        UNREADABLE,
        /** It has no sheet teemat, or that has no columns numero and teema. */
        NO_THEMES,
        /** No answer has that number. */
        UNKNOWN_NUMBER,
        /** A theme is longer than sixty characters, or has no letter in it, or there are too many. */
        NO_THEME
    }

    /** Continues with whichever it is. */
    default <T> T fold(Function<? super Taken, T> taken, Function<? super Refused, T> refused) {
        return this instanceof Taken it ? taken.apply(it) : refused.apply((Refused) this);
    }
}
