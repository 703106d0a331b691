package fi.omabotti.naming;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.Draft;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFactsReader;
import fi.omabotti.proposal.NamingRules;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.proposal.Proposals;
import fi.omabotti.proposal.Verdict;
import fi.omabotti.proposal.Wish;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saves, confirms, rejects and takes back. The client is locked first, whoever presses: what is pressed twice, or on a card
 * that is not true any more, changes nothing and is told how it is.
 */
@Component
class NamingDesk {

    /** How long it can be taken back. */
    private static final Duration UNDO = Duration.ofMinutes(2);

    private final Proposals proposals;
    private final FoundClients clients;
    private final NamingFactsReader facts;
    private final NamingRules rules;
    private final Seen seen;
    private final FreeText freeText;
    private final NamingNotices notices;
    private final NamingReplies replies;
    private final AuditTrail audit;
    private final Clock clock;

    NamingDesk(
            Proposals proposals,
            FoundClients clients,
            NamingFactsReader facts,
            NamingRules rules,
            Seen seen,
            FreeText freeText,
            NamingNotices notices,
            NamingReplies replies,
            AuditTrail audit,
            Clock clock) {
        this.proposals = proposals;
        this.clients = clients;
        this.facts = facts;
        this.rules = rules;
        this.seen = seen;
        this.freeText = freeText;
        this.notices = notices;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    Reply save(Turn turn, NamingChoice choice) {
        ClientId client = choice.asked().client();
        if (client == null || choice.card().isEmpty() || !isWhole(choice)) {
            return new Wording(turn.language()).plain("expired");
        }
        proposals.lock(client);
        return clients.seen(client, turn.asker().id(), Sight.RELATION)
                .map(it -> proposals
                        .ofCard(turn.asker().id(), choice.card())
                        .map(saved -> nowIs(turn, it, saved))
                        .orElseGet(() -> save(turn, choice, it)))
                .orElseGet(() -> clients.nobody(turn, client));
    }

    /** A naming has its worker, and a reason in words was checked: what comes back in a button is looked at again. */
    private boolean isWhole(NamingChoice choice) {
        Asked asked = choice.asked();
        boolean named = asked.kind() != ProposalKind.NAME || asked.workers().size() == 1;
        boolean words = asked.basis() != Basis.OTHER
                || freeText.check(choice.reasonWords(), NamingReplies.LONGEST_REASON, true) == FreeText.Verdict.FINE;
        return named && words;
    }

    private Reply save(Turn turn, NamingChoice choice, ClientSummary client) {
        Asked asked = choice.asked();
        WorkerId asker = turn.asker().id();
        NamingFacts read = facts.read(client.id(), asked.wish().worker(), clients.looker(asker, Sight.RELATION));
        NamingCard card = new NamingCard(new Wording(turn.language()), client, read, asked.wish());
        Optional<Proposal> waiting = proposals.open(client.id(), asked.role());
        boolean supervises = clients.maySupervise(client.id(), asker);
        if (!seen.by(asked, read).equals(choice.seen())) {
            return replies.stale(turn.language(), card, state(waiting));
        }
        if (waiting.filter(it -> !supervises && !it.by().equals(asker)).isPresent()) {
            return replies.stale(turn.language(), card, "state.of-another");
        }
        Verdict verdict = rules.judge(asked.wish(), read);
        Optional<Reply> refused = verdict.fold(
                blocked -> Optional.of(replies.blocked(turn.language(), card, blocked.rule())),
                warned -> asked.basis() == null
                        ? Optional.of(replies.askBasis(turn.language(), card, asked, warned.warnings()))
                        : Optional.empty(),
                fine -> Optional.empty());
        return refused.orElseGet(() -> {
            String words = choice.reasonWords();
            Draft draft =
                    new Draft(client.id(), asked.wish(), asked.basis(), words.isEmpty() ? null : words, choice.card());
            Proposal saved = proposals.add(draft, read, asker, supervises);
            record(turn, NamingEvent.NAMING_PROPOSED, saved);
            if (supervises) {
                record(turn, NamingEvent.NAMING_CONFIRMED, saved);
            }
            notices.saved(turn, saved);
            return replies.saved(turn.language(), card, saved);
        });
    }

    Reply confirm(Turn turn, long number) {
        return decide(turn, number, (proposal, client) -> {
            WorkerId asker = turn.asker().id();
            NamingCard card = card(turn, proposal, client);
            if (proposal.state() == ProposalState.CONFIRMED && asker.equals(proposal.confirmedBy())) {
                return replies.saved(turn.language(), card, proposal);
            }
            if (proposal.state() != ProposalState.PROPOSED) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            NamingFacts read = facts.read(client.id(), proposal.wish().worker(), clients.looker(asker, Sight.RELATION));
            if (rules.judge(proposal.wish(), read) instanceof Verdict.Blocked blocked) {
                return replies.blocked(turn.language(), card, blocked.rule());
            }
            proposals.confirm(proposal, asker);
            Proposal confirmed = proposals.find(number).orElseThrow();
            record(turn, NamingEvent.NAMING_CONFIRMED, confirmed);
            notices.confirmed(turn, confirmed);
            return replies.saved(turn.language(), card, confirmed);
        });
    }

    Reply reject(Turn turn, long number) {
        return decide(turn, number, (proposal, client) -> {
            NamingCard card = card(turn, proposal, client);
            boolean again = proposal.state() == ProposalState.REJECTED
                    && turn.asker().id().equals(proposal.endedBy());
            if (!again && proposal.state() != ProposalState.PROPOSED) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            if (!again) {
                proposals.end(proposal, ProposalState.REJECTED, turn.asker().id());
                record(turn, NamingEvent.NAMING_REJECTED, proposal);
                notices.rejected(turn, proposal);
            }
            return replies.told(new Wording(turn.language()), card, "rejected");
        });
    }

    /** By its maker; what a supervisor confirmed is taken back by that supervisor, to wait for one again. */
    Reply undo(Turn turn, long number, boolean ofConfirmation) {
        return withClient(turn, number, Sight.RELATION, (proposal, client) -> {
            WorkerId asker = turn.asker().id();
            NamingCard card = card(turn, proposal, client);
            boolean done = ofConfirmation
                    ? proposal.state() == ProposalState.PROPOSED
                    : proposal.state() == ProposalState.WITHDRAWN && asker.equals(proposal.endedBy());
            if (done) {
                return replies.told(new Wording(turn.language()), card, "undone");
            }
            if (!mayUndo(proposal, asker, ofConfirmation)) {
                return replies.stale(turn.language(), card, "state." + proposal.state());
            }
            if (ofConfirmation) {
                proposals.unconfirm(proposal);
            } else {
                proposals.withdraw(proposal, asker);
            }
            record(turn, NamingEvent.NAMING_UNDONE, proposal);
            notices.undone(turn, proposal);
            return replies.told(new Wording(turn.language()), card, "undone");
        });
    }

    private boolean mayUndo(Proposal proposal, WorkerId asker, boolean ofConfirmation) {
        Instant at = ofConfirmation ? proposal.confirmedAt() : proposal.at();
        boolean untouched = ofConfirmation || proposal.confirmedBy() == null || proposal.isConfirmedByItsMaker();
        return proposal.state().isOpen()
                && untouched
                && asker.equals(ofConfirmation ? proposal.confirmedBy() : proposal.by())
                && isInTime(at);
    }

    private boolean isInTime(@Nullable Instant at) {
        return at != null && !clock.instant().isAfter(at.plus(UNDO));
    }

    private Reply decide(Turn turn, long number, BiFunction<Proposal, ClientSummary, Reply> then) {
        return withClient(turn, number, Sight.SUPERVISION, then);
    }

    /** The same is said of a proposal that is not there and of one that the asker may do nothing about. */
    private Reply withClient(Turn turn, long number, Sight sight, BiFunction<Proposal, ClientSummary, Reply> then) {
        Optional<Reply> closed = clients.closed(turn);
        if (closed.isPresent()) {
            return closed.get();
        }
        Optional<Proposal> found = proposals.find(number);
        found.ifPresent(it -> proposals.lock(it.client()));
        return found.flatMap(it -> proposals.find(number))
                .flatMap(it -> clients.seen(it.client(), turn.asker().id(), sight)
                        .map(client -> {
                            audit.record(AuditRecord.of(NamingEvent.NAMING_SHOWN, turn)
                                    .on(Ground.RELATION)
                                    .showing(List.of(client.id()))
                                    .about(it.subject()));
                            return then.apply(it, client);
                        }))
                .orElseGet(() -> new Wording(turn.language()).plain("expired"));
    }

    private Reply nowIs(Turn turn, ClientSummary client, Proposal saved) {
        NamingCard card = card(turn, saved, client);
        return saved.state().isOpen()
                ? replies.saved(turn.language(), card, saved)
                : replies.stale(turn.language(), card, "state." + saved.state());
    }

    private NamingCard card(Turn turn, Proposal proposal, ClientSummary client) {
        Wish wish = proposal.wish();
        NamingFacts read = facts.read(
                client.id(), wish.worker(), clients.looker(turn.asker().id(), Sight.RELATION));
        return new NamingCard(new Wording(turn.language()), client, read, wish);
    }

    private static String state(Optional<Proposal> waiting) {
        return waiting.map(it -> "state." + it.state()).orElse("state.NONE");
    }

    private void record(Turn turn, NamingEvent event, Proposal proposal) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.RELATION)
                .showing(List.of(proposal.client()))
                .about(proposal.subject()));
    }
}
