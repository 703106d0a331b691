package fi.omabotti.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A list of values for an {@code in (…)}, made longer by repeating one of them: of a few lengths only, so that a database
 * meets the same statement again and need not plan it. An array, as one parameter, PostgreSQL would plan each time.
 */
final class Padded {

    private static final int SHORTEST = 8;

    private Padded() {}

    /** To the length that this many values have. */
    static <T> List<T> to(int count, Collection<T> values) {
        List<T> padded = new ArrayList<>(values);
        int length = length(count);
        if (!padded.isEmpty() && padded.size() < length) {
            padded.addAll(Collections.nCopies(length - padded.size(), padded.get(0)));
        }
        return padded;
    }

    static <T> List<T> of(Collection<T> values) {
        return to(values.size(), values);
    }

    private static int length(int count) {
        return Math.max(SHORTEST, count < 2 ? 1 : Integer.highestOneBit(count - 1) << 1);
    }
}
