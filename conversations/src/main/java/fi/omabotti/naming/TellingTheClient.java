package fi.omabotti.naming;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.Proposals;
import fi.omabotti.proposal.ToldClients;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes it from whoever was named, or from a supervisor of the client's unit, that the client was told of it. */
@Component
class TellingTheClient {

    private final SavedProposals saved;
    private final Proposals proposals;
    private final ToldClients told;
    private final FoundClients clients;
    private final NamingCards cards;
    private final NamingReplies replies;

    TellingTheClient(
            SavedProposals saved,
            Proposals proposals,
            ToldClients told,
            FoundClients clients,
            NamingCards cards,
            NamingReplies replies) {
        this.saved = saved;
        this.proposals = proposals;
        this.told = told;
        this.clients = clients;
        this.cards = cards;
        this.replies = replies;
    }

    Reply told(Turn turn, long number) {
        return saved.of(turn, number, it -> seen(it, turn.asker().id()), (proposal, client) -> {
            if (proposal.clientToldOn() == null && told.isDue(proposal)) {
                told.told(proposal, turn.asker().id());
                clients.record(turn, NamingEvent.NAMING_TOLD_TO_CLIENT, proposal);
            }
            return nowIs(turn, client, proposals.find(number).orElseThrow());
        });
    }

    private Reply nowIs(Turn turn, ClientSummary client, Proposal proposal) {
        NamingCard card = cards.of(turn, client, proposal);
        if (proposal.clientToldOn() != null) {
            Wording wording = new Wording(turn.language());
            return wording.reply(card.named(ToTell.done(wording, proposal.clientToldOn())), List.of(), card.secrecy());
        }
        // it was in force, and is no more
        boolean over = switch (proposal.state()) {
            case IN_FORCE, SETTLED -> true;
            case PROPOSED, CONFIRMED, EXPIRED, WITHDRAWN, REJECTED, CONFLICT -> false;
        };
        return replies.stale(turn.language(), card, over ? "state.over" : "state." + proposal.state());
    }

    private Optional<ClientSummary> seen(Proposal proposal, WorkerId asker) {
        Sight sight = asker.equals(proposal.wish().worker()) ? Sight.RELATION : Sight.SUPERVISION;
        return clients.seen(proposal.client(), asker, sight);
    }
}
