package fi.omabotti.assignment;

import java.util.Comparator;

/**
 * A candidate whom a phrase names, and how well. The natural order is the likeliest first: after what was said as it is, the
 * asker's own clients. Those of the own unit need no place before others, as others are not found.
 *
 * @param givenPosition which of the given names was said, 0 for the first
 * @param isAsWritten with the diacritics that were typed
 * @param familyIsWhole not only one half of a double name
 */
record Match(Candidate who, Closeness closeness, int givenPosition, boolean isAsWritten, boolean familyIsWhole)
        implements Comparable<Match> {

    /** What had to be done to the words. */
    enum Closeness {
        AS_SAID,
        BY_NICKNAME,
        MENDED
    }

    private static final Comparator<Match> LIKELIEST_FIRST = Comparator.comparing(Match::closeness)
            .thenComparing(match -> !match.who().isOwn())
            .thenComparing(Match::givenPosition)
            .thenComparing(match -> !match.isAsWritten())
            .thenComparing(match -> !match.familyIsWhole())
            .thenComparing(match -> match.who().familyName())
            .thenComparing(match -> match.who().givenNames())
            .thenComparing(match -> match.who().number());

    @Override
    public int compareTo(Match other) {
        return LIKELIEST_FIRST.compare(this, other);
    }
}
