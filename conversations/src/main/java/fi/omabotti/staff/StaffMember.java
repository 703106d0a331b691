package fi.omabotti.staff;

import java.util.Set;

/**
 * Somebody of the staff list who is in service, with what the list lets them do.
 *
 * @param units where they work or whom they lead
 */
public record StaffMember(WorkerId id, Set<WorkerRole> roles, Set<UnitId> units) {
    public StaffMember {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
