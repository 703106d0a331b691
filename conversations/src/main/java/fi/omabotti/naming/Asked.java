package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.Wish;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for so far, as it goes from card to card.
 *
 * @param client null until it is known
 * @param workers whom the words may mean; one, once it is known
 */
record Asked(
        ProposalKind kind,
        AssignmentRole role,
        @Nullable ClientId client,
        List<WorkerId> workers,
        @Nullable NotNamedReason reason,
        @Nullable Basis basis) {

    Asked {
        workers = List.copyOf(workers);
    }

    Asked of(ClientId some) {
        return new Asked(kind, role, some, workers, reason, basis);
    }

    Asked naming(WorkerId worker) {
        return new Asked(kind, role, client, List.of(worker), reason, basis);
    }

    Asked because(NotNamedReason some) {
        return new Asked(kind, role, client, workers, some, basis);
    }

    Asked because(Basis some) {
        return new Asked(kind, role, client, workers, reason, some);
    }

    Wish wish() {
        return new Wish(kind, role, kind == ProposalKind.NAME ? workers.get(0) : null, reason);
    }
}
