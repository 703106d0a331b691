package fi.omabotti.organising;

import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Plan;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was written in the form of a pre-task. */
sealed interface Filled {

    /** All that it takes. */
    record Right(
            Pack pack,
            Plan plan,
            List<Invited> invited,
            @Nullable WorkerId secondFacilitator) implements Filled {}

    /**
     * Something is wrong.
     *
     * @param complaints in finished words
     * @param mayTellWho the one complaint is that somebody is named, and its writer may say that it is no client
     */
    record Wrong(List<String> complaints, boolean mayTellWho) implements Filled {}

    default <T> T fold(Function<Right, T> right, BiFunction<List<String>, Boolean, T> wrong) {
        return this instanceof Right it
                ? right.apply(it)
                : wrong.apply(((Wrong) this).complaints(), ((Wrong) this).mayTellWho());
    }
}
