package fi.omabotti.seminar;

import fi.omabotti.event.Audience;
import fi.omabotti.event.EventDetails;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was written in the form. */
sealed interface Filled {

    /** An event that can be announced. */
    record Right(
            EventDetails details,
            Audience audience,
            @Nullable WorkerId coOrganiser) implements Filled {}

    /**
     * It cannot, yet.
     *
     * @param complaints what is to be mended, in finished words
     * @param mayTellWho it is all that there is, and its writer may say that nobody named is a client
     */
    record Wrong(List<String> complaints, boolean mayTellWho) implements Filled {
        public Wrong {
            complaints = List.copyOf(complaints);
        }
    }

    /** Continues with whichever it is. */
    default <T> T fold(Function<? super Right, T> right, BiFunction<List<String>, Boolean, T> wrong) {
        if (this instanceof Right it) {
            return right.apply(it);
        }
        Wrong it = (Wrong) this;
        return wrong.apply(it.complaints(), it.mayTellWho());
    }
}
