package fi.omabotti.absence;

import java.util.function.Function;

/** What came of telling of an absence. */
public sealed interface Telling {

    /** It is written down. */
    record Told(Absence absence) implements Telling {}

    /** It was written down before, by the same card. */
    record ToldBefore(Absence absence) implements Telling {}

    /** The worker is away on one of these days already. */
    record Overlapping(Absence other) implements Telling {}

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Absence, T> told,
            Function<? super Absence, T> toldBefore,
            Function<? super Absence, T> overlapping) {
        if (this instanceof Told it) {
            return told.apply(it.absence());
        }
        return this instanceof ToldBefore it
                ? toldBefore.apply(it.absence())
                : overlapping.apply(((Overlapping) this).other());
    }
}
