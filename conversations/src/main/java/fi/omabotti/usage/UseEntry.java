package fi.omabotti.usage;

import fi.omabotti.audit.Ground;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Set;

/**
 * One entry of the trail, without whom it was about.
 *
 * @param at Finnish time
 * @param units the asker's
 */
record UseEntry(ZonedDateTime at, WorkerId asker, String name, Set<UnitId> units, String event, Ground ground) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    UseEntry {
        units = Set.copyOf(units);
    }

    boolean is(LookUpEvent other) {
        return event.equals(other.name());
    }

    boolean isOfAny(Set<UnitId> some) {
        return !Collections.disjoint(units, some);
    }

    boolean isOutsideHours() {
        LocalTime time = at.toLocalTime();
        return WEEKEND.contains(at.getDayOfWeek()) || time.isBefore(MORNING) || !time.isBefore(EVENING);
    }
}
