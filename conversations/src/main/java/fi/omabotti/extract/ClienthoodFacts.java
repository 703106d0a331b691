package fi.omabotti.extract;

import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client's clienthood in one service task and unit. */
record ClienthoodFacts(
        Key key,
        @Nullable LocalDate until,
        @Nullable Need need,
        boolean specialSupport,
        @Nullable NotNamedReason notNamedReason) {

    /** What makes it the same clienthood in the next extract. */
    record Key(long task, long unit, LocalDate since) {}

    boolean isOpenOn(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The reason stands on the row that names nobody; the other rows of the clienthood leave it out. */
    ClienthoodFacts with(ClienthoodFacts other) {
        return notNamedReason != null || other.notNamedReason == null
                ? this
                : new ClienthoodFacts(key, until, need, specialSupport, other.notNamedReason);
    }

    /** The same, with the reason that is given elsewhere. */
    ClienthoodFacts because(@Nullable NotNamedReason reason) {
        return new ClienthoodFacts(key, until, need, specialSupport, reason);
    }

    boolean contradicts(ClienthoodFacts other) {
        return !withoutReason().equals(other.withoutReason());
    }

    private ClienthoodFacts withoutReason() {
        return because(null);
    }
}
