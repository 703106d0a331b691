package fi.omabotti.conversation;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import java.util.Set;

/**
 * Who speaks: a person of the staff list, on the day of the turn. Known by the directory (Entra) and never by a display
 * name or by what is typed (P-02).
 *
 * @param units where the person works or whom the person leads
 */
public record Asker(WorkerId id, Set<WorkerRole> roles, Set<UnitId> units) {
    public Asker {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
