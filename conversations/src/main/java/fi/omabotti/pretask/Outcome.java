package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What came of writing on a sheet. But for {@link Kept}, nothing was changed. */
public sealed interface Outcome {

    /** It is in the store, now or from before. */
    record Kept(Sheet sheet) implements Outcome {}

    /**
     * The same was written otherwise since the form was drawn, on another device or by another scribe; or the answer was
     * deleted.
     *
     * @param now what stands there
     */
    record Overtaken(Sheet now) implements Outcome {}

    /** Other questions are asked by now. */
    record OtherQuestions(Sheet now) implements Outcome {}

    /** Some of it cannot be kept as it was entered. */
    record Unfit(Map<String, Fault> faults) implements Outcome {
        public Unfit {
            faults = Map.copyOf(faults);
        }
    }

    /** It cannot be handed in, or stay so, without these. */
    record Incomplete(List<Question> missing) implements Outcome {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** Nothing is to be written there by whoever it was, or at this time. */
    record Refused(Why why) implements Outcome {}

    /** What is wrong with an entry. */
    enum Fault {
        /** too long, of another kind, or to no question that is asked */
        NO_ANSWER,
        /** holds something that looks like a personal identity code */
        IDENTITY_CODE,
        /** may tell who somebody is: kept only when its writer says that it is no client */
        MAY_TELL_WHO
    }

    /** Why nothing is written. */
    enum Why {
        /** was not asked, or is no member of the team */
        NOT_YOURS,
        NOT_YET,
        /** the cut-off has passed, or the facilitators have closed it */
        OVER,
        /** handed in in time, and the due time has passed: it stays as it is */
        IN_TIME_STAYS
    }

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Sheet, T> kept,
            Function<? super Sheet, T> overtaken,
            Function<? super Sheet, T> otherQuestions,
            Function<? super Map<String, Fault>, T> unfit,
            Function<? super List<Question>, T> incomplete,
            Function<? super Why, T> refused) {
        if (this instanceof Kept it) {
            return kept.apply(it.sheet());
        }
        if (this instanceof Overtaken it) {
            return overtaken.apply(it.now());
        }
        if (this instanceof OtherQuestions it) {
            return otherQuestions.apply(it.now());
        }
        if (this instanceof Unfit it) {
            return unfit.apply(it.faults());
        }
        return this instanceof Incomplete it ? incomplete.apply(it.missing()) : refused.apply(((Refused) this).why());
    }
}
