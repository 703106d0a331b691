package fi.omabotti.assignment;

import java.util.List;
import java.util.Set;

/**
 * What the store knows today of who is in charge of a client, as far as the asker may know it.
 *
 * @param nonDisclosure the client has a non-disclosure order (turvakielto)
 * @param reasons why nobody is named, by the clienthoods that the asker shares; empty for who has somebody to turn to
 * @param supervisors of the units that the asker shares with the client: whom to ask where there is nobody to turn to
 */
public record ClientFile(
        ClientSummary client,
        boolean nonDisclosure,
        List<Responsible> responsibles,
        Set<NotNamedReason> reasons,
        List<Colleague> supervisors) {
    public ClientFile {
        responsibles = List.copyOf(responsibles);
        reasons = Set.copyOf(reasons);
        supervisors = List.copyOf(supervisors);
    }

    /** Whether there is a named worker to turn to, and each of them is in service. */
    boolean hasSomebody() {
        return !principals().isEmpty()
                && principals().stream().allMatch(it -> it.worker().inService());
    }

    /** Those in this role: more than one named worker when the source has more (V-07). */
    public List<Responsible> inRole(AssignmentRole role) {
        return responsibles.stream().filter(it -> it.role() == role).toList();
    }

    /** The named workers; for a child in child protection without one, the responsible social worker in their place. */
    public List<Responsible> principals() {
        List<Responsible> named = inRole(AssignmentRole.NAMED_WORKER);
        return named.isEmpty() ? inRole(AssignmentRole.CHILDS_SOCIAL_WORKER) : named;
    }
}
