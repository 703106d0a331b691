package fi.omabotti.naming;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFactsReader;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards of what was saved, each for who reads it. */
@Component
class NamingCards {

    private final NamingFactsReader facts;
    private final FoundClients clients;
    private final StaffFinder staff;

    NamingCards(NamingFactsReader facts, FoundClients clients, StaffFinder staff) {
        this.facts = facts;
        this.clients = clients;
        this.staff = staff;
    }

    NamingCard of(Turn turn, ClientSummary client, Proposal proposal) {
        return of(turn.language(), client, turn.asker().id(), proposal);
    }

    /** For a reader who may see the client. */
    NamingCard of(Language language, ClientSummary client, WorkerId reader, Proposal proposal) {
        NamingFacts read = facts.read(client.id(), proposal.wish().worker(), clients.looker(reader, Sight.RELATION));
        Wording wording = new Wording(language);
        return proposal.state() == ProposalState.IN_FORCE
                ? new NamingCard(
                        wording,
                        client,
                        read,
                        proposal.wish(),
                        staff.known(proposal.workersBefore()).stream()
                                .map(Worker::name)
                                .collect(Collectors.joining(", ")))
                : new NamingCard(wording, client, read, proposal.wish());
    }
}
