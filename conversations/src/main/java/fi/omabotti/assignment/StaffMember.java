package fi.omabotti.assignment;

import java.util.Set;

/** Somebody of the staff list who is in service, with what the list lets them do. */
public record StaffMember(WorkerId id, Set<WorkerRole> roles) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
