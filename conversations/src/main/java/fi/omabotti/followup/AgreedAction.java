package fi.omabotti.followup;

import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a team has agreed to do, as it stands now.
 *
 * @param version one more with each change of it or its state
 * @param askedAfter how many days after the agreement somebody was asked last; 0 for not yet
 * @param asked who was; null for nobody
 */
record AgreedAction(
        long id,
        Content content,
        WorkerId recorder,
        LocalDate agreedOn,
        ActionState state,
        int version,
        int askedAfter,
        @Nullable WorkerId asked) {

    /**
     * What was written down of it.
     *
     * @param responsible a colleague; null where a role is responsible
     * @param role in words; empty where a colleague is responsible
     * @param dueOn the last day, of Europe/Helsinki
     * @param preTask of the workshop that it came from; null for none
     */
    record Content(
            UnitId unit,
            String what,
            @Nullable WorkerId responsible,
            String role,
            LocalDate dueOn,
            @Nullable PreTaskId preTask) {

        /** It may name a colleague: it stays out of logs. */
        @Override
        public String toString() {
            return "Content[" + unit + "]";
        }
    }

    /** In the trail, and of the messages about it. */
    String subject() {
        return "agreed-action/" + id;
    }
}
