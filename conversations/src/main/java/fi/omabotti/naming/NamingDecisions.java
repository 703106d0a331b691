package fi.omabotti.naming;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.InForce;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFactsReader;
import fi.omabotti.proposal.NamingRules;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalChanges;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.proposal.Proposals;
import fi.omabotti.proposal.Verdict;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Confirms, rejects and takes back what was proposed. The client is locked first, whoever presses: what is pressed twice, or on
 * a card that is not true any more, changes nothing and is told how it is.
 */
@Component
class NamingDecisions {

    /** How long it can be taken back. */
    private static final Duration UNDO = Duration.ofMinutes(2);

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final InForce inForce;
    private final FoundClients clients;
    private final NamingFactsReader facts;
    private final NamingRules rules;
    private final NamingNotices notices;
    private final NamingCards cards;
    private final NamingReplies replies;
    private final SavedProposals saved;
    private final Clock clock;

    NamingDecisions(
            Proposals proposals,
            ProposalChanges changes,
            InForce inForce,
            FoundClients clients,
            NamingFactsReader facts,
            NamingRules rules,
            NamingNotices notices,
            NamingCards cards,
            NamingReplies replies,
            SavedProposals saved,
            Clock clock) {
        this.proposals = proposals;
        this.changes = changes;
        this.inForce = inForce;
        this.clients = clients;
        this.facts = facts;
        this.rules = rules;
        this.notices = notices;
        this.cards = cards;
        this.replies = replies;
        this.saved = saved;
        this.clock = clock;
    }

    Reply confirm(Turn turn, long number) {
        return decide(turn, number, (proposal, client) -> {
            WorkerId asker = turn.asker().id();
            NamingCard card = cards.of(turn, client, proposal);
            boolean done = proposal.state() == ProposalState.CONFIRMED || inForce.isLatest(proposal);
            if (done && asker.equals(proposal.confirmedBy())) {
                return replies.saved(turn.language(), card, proposal);
            }
            if (proposal.state() != ProposalState.PROPOSED) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            NamingFacts read = facts.read(client.id(), proposal.wish().worker(), clients.looker(asker, Sight.RELATION));
            if (rules.judge(proposal.wish(), read) instanceof Verdict.Blocked blocked) {
                return replies.blocked(turn.language(), card, blocked.rule());
            }
            changes.confirm(proposal, asker);
            Proposal confirmed = inForce.put(proposals.find(number).orElseThrow());
            clients.record(turn, NamingEvent.NAMING_CONFIRMED, confirmed);
            notices.confirmed(turn, confirmed);
            return replies.saved(turn.language(), cards.of(turn, client, confirmed), confirmed);
        });
    }

    Reply reject(Turn turn, long number) {
        return decide(turn, number, (proposal, client) -> {
            NamingCard card = cards.of(turn, client, proposal);
            boolean again = proposal.state() == ProposalState.REJECTED
                    && turn.asker().id().equals(proposal.endedBy());
            if (!again && proposal.state() != ProposalState.PROPOSED) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            if (!again) {
                changes.end(proposal, ProposalState.REJECTED, turn.asker().id());
                clients.record(turn, NamingEvent.NAMING_REJECTED, proposal);
                notices.rejected(turn, proposal);
            }
            return replies.notMade(new Wording(turn.language()), card, "rejected", ProposalState.REJECTED);
        });
    }

    /** By its maker; what a supervisor confirmed is taken back by that supervisor, to wait for one again. */
    Reply undo(Turn turn, long number, boolean ofConfirmation) {
        return saved.of(turn, number, Sight.RELATION, (proposal, client) -> {
            WorkerId asker = turn.asker().id();
            NamingCard card = cards.of(turn, client, proposal);
            boolean done = ofConfirmation
                    ? proposal.state() == ProposalState.PROPOSED
                    : proposal.state() == ProposalState.WITHDRAWN && asker.equals(proposal.endedBy());
            if (done) {
                return replies.notMade(new Wording(turn.language()), card, "undone", proposal.state());
            }
            if (!mayUndo(proposal, asker, ofConfirmation)) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            takeBack(proposal, asker, ofConfirmation);
            clients.record(turn, NamingEvent.NAMING_UNDONE, proposal);
            Proposal now = proposals.find(number).orElseThrow();
            notices.undone(turn, proposal, now);
            return replies.notMade(new Wording(turn.language()), cards.of(turn, client, now), "undone", now.state());
        });
    }

    private void takeBack(Proposal proposal, WorkerId asker, boolean ofConfirmation) {
        if (proposal.state() == ProposalState.IN_FORCE) {
            inForce.takeBack(proposal);
        } else if (ofConfirmation) {
            changes.unconfirm(proposal);
        }
        if (!ofConfirmation) {
            changes.withdraw(proposal, asker);
        }
    }

    private boolean mayUndo(Proposal proposal, WorkerId asker, boolean ofConfirmation) {
        Instant at = ofConfirmation ? proposal.confirmedAt() : proposal.at();
        boolean untouched = ofConfirmation || proposal.confirmedBy() == null || proposal.isConfirmedByItsMaker();
        return (proposal.state().isOpen() || inForce.isLatest(proposal))
                && untouched
                && asker.equals(ofConfirmation ? proposal.confirmedBy() : proposal.by())
                && isInTime(at);
    }

    private boolean isInTime(@Nullable Instant at) {
        return at != null && !clock.instant().isAfter(at.plus(UNDO));
    }

    private Reply decide(Turn turn, long number, BiFunction<Proposal, ClientSummary, Reply> then) {
        return saved.of(turn, number, Sight.SUPERVISION, then);
    }
}
