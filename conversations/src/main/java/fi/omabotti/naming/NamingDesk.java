package fi.omabotti.naming;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.Draft;
import fi.omabotti.proposal.InForce;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFactsReader;
import fi.omabotti.proposal.NamingRules;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalChanges;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.proposal.Proposals;
import fi.omabotti.proposal.Verdict;
import fi.omabotti.staff.WorkerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Saves what is wanted. The client is locked first, whoever presses: what is pressed twice, or on a card that is not true any
 * more, changes nothing and is told how it is.
 */
@Component
class NamingDesk {

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final InForce inForce;
    private final FoundClients clients;
    private final NamingFactsReader facts;
    private final NamingRules rules;
    private final Seen seen;
    private final FreeText freeText;
    private final NamingNotices notices;
    private final NamingCards cards;
    private final NamingReplies replies;

    NamingDesk(
            Proposals proposals,
            ProposalChanges changes,
            InForce inForce,
            FoundClients clients,
            NamingFactsReader facts,
            NamingRules rules,
            Seen seen,
            FreeText freeText,
            NamingNotices notices,
            NamingCards cards,
            NamingReplies replies) {
        this.proposals = proposals;
        this.changes = changes;
        this.inForce = inForce;
        this.clients = clients;
        this.facts = facts;
        this.rules = rules;
        this.seen = seen;
        this.freeText = freeText;
        this.notices = notices;
        this.cards = cards;
        this.replies = replies;
    }

    Reply save(Turn turn, NamingChoice choice) {
        ClientId client = choice.asked().client();
        if (client == null || choice.card().isEmpty() || !isWhole(choice)) {
            return Reply.outdated(turn.language());
        }
        changes.lock(client);
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
                || freeText.check(choice.reasonWords(), NamingForms.LONGEST_REASON, true) == FreeText.Verdict.FINE;
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
            return saved(turn, client, changes.add(draft, read, asker, supervises));
        });
    }

    private Reply saved(Turn turn, ClientSummary client, Proposal added) {
        clients.record(turn, NamingEvent.NAMING_PROPOSED, added);
        if (added.state() == ProposalState.CONFIRMED) {
            clients.record(turn, NamingEvent.NAMING_CONFIRMED, added);
        }
        Proposal saved = inForce.put(added);
        notices.saved(turn, saved);
        return replies.saved(turn.language(), cards.of(turn, client, saved), saved);
    }

    private Reply nowIs(Turn turn, ClientSummary client, Proposal saved) {
        NamingCard card = cards.of(turn, client, saved);
        return saved.state().isOpen() || inForce.isLatest(saved)
                ? replies.saved(turn.language(), card, saved)
                : replies.stale(turn.language(), card, "state." + saved.state());
    }

    private static String state(Optional<Proposal> waiting) {
        return waiting.map(it -> "state." + it.state()).orElse("state.NONE");
    }
}
