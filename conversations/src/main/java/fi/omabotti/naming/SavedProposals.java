package fi.omabotti.naming;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalChanges;
import fi.omabotti.proposal.Proposals;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a button of a saved proposal is about, with its client locked, for those who may do something about it. */
@Component
class SavedProposals {

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final FoundClients clients;
    private final AuditTrail audit;

    SavedProposals(Proposals proposals, ProposalChanges changes, FoundClients clients, AuditTrail audit) {
        this.proposals = proposals;
        this.changes = changes;
        this.clients = clients;
        this.audit = audit;
    }

    /** For who sees the client by that right. */
    Reply of(Turn turn, long number, Sight sight, BiFunction<Proposal, ClientSummary, Reply> then) {
        return of(turn, number, it -> clients.seen(it.client(), turn.asker().id(), sight), then);
    }

    /**
     * The same is said of a proposal that is not there and of one that the asker may do nothing about.
     *
     * @param seen its client, for who may do something about it
     */
    Reply of(
            Turn turn,
            long number,
            Function<Proposal, Optional<ClientSummary>> seen,
            BiFunction<Proposal, ClientSummary, Reply> then) {
        Optional<Reply> closed = clients.closed(turn);
        if (closed.isPresent()) {
            return closed.get();
        }
        Optional<Proposal> found = proposals.find(number);
        found.ifPresent(it -> changes.lock(it.client()));
        return found.flatMap(it -> proposals.find(number))
                .flatMap(it -> seen.apply(it).map(client -> {
                    audit.record(AuditRecord.of(NamingEvent.NAMING_SHOWN, turn)
                            .on(Ground.RELATION)
                            .showing(List.of(client.id()))
                            .about(it.subject()));
                    return then.apply(it, client);
                }))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }
}
