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
 * @param mended they are meant only if the words hold a typing error: it is asked first
 */
record Asked(
        ProposalKind kind,
        AssignmentRole role,
        @Nullable ClientId client,
        List<WorkerId> workers,
        @Nullable NotNamedReason reason,
        @Nullable Basis basis,
        boolean mended) {

    Asked {
        workers = List.copyOf(workers);
    }

    static Asked of(ProposalKind kind, AssignmentRole role) {
        return new Asked(kind, role, null, List.of(), null, null, false);
    }

    static Asked of(NamingCommand command) {
        return new Asked(command.kind(), command.role(), null, List.of(), command.reason(), null, false);
    }

    Asked of(ClientId some) {
        return new Asked(kind, role, some, workers, reason, basis, mended);
    }

    Asked naming(WorkerId worker) {
        return new Asked(kind, role, client, List.of(worker), reason, basis, false);
    }

    Asked naming(List<WorkerId> some, boolean fromMended) {
        return new Asked(kind, role, client, some, reason, basis, fromMended);
    }

    Asked because(NotNamedReason some) {
        return new Asked(kind, role, client, workers, some, basis, mended);
    }

    Asked because(Basis some) {
        return new Asked(kind, role, client, workers, reason, some, mended);
    }

    Wish wish() {
        return new Wish(kind, role, kind == ProposalKind.NAME ? workers.get(0) : null, reason);
    }
}
