package fi.omabotti.away;

import fi.omabotti.absence.Days;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** The days that somebody wrote. */
sealed interface SpokenDays {

    /** Days that an absence may have. */
    record Clear(Days days) implements SpokenDays {}

    /** None, or not clearly which. */
    record Unclear() implements SpokenDays {}

    /** Days that no absence can have. */
    record Unfit(Why why) implements SpokenDays {}

    /** Why not; each is a text. */
    enum Why {
        BACKWARDS,
        PAST,
        TOO_MANY
    }

    /** Between two days that were written. */
    static SpokenDays of(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return new Unfit(Why.BACKWARDS);
        }
        if (first.isBefore(today)) {
            return new Unfit(Why.PAST);
        }
        Days days = new Days(first, last);
        return days.areTooMany() ? new Unfit(Why.TOO_MANY) : new Clear(days);
    }

    default <T> T fold(Function<? super Days, T> clear, Supplier<T> unclear, Function<? super Why, T> unfit) {
        if (this instanceof Clear it) {
            return clear.apply(it.days());
        }
        return this instanceof Unfit it ? unfit.apply(it.why()) : unclear.get();
    }
}
