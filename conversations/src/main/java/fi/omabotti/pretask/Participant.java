package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked. Whether they have answered is not known here.
 *
 * @param team null for none
 * @param awayUntil the last day on which they are away, by their own word; null for none
 */
public record Participant(
        WorkerId worker,
        @Nullable UnitId team,
        boolean declined,
        @Nullable LocalDate awayUntil) {

    public boolean isAwayOn(LocalDate day) {
        return awayUntil != null && !awayUntil.isBefore(day);
    }
}
