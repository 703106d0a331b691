package fi.omabotti.naming;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFactsReader;
import fi.omabotti.proposal.NamingRule;
import fi.omabotti.proposal.NamingRules;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goes from a client and what is wanted to the card that is saved from, asking for what is still missing. */
@Component
class NamingSteps {

    private final FoundClients clients;
    private final NamingFactsReader facts;
    private final NamingRules rules;
    private final Seen seen;
    private final FreeText freeText;
    private final NamingForms forms;
    private final NamingReplies replies;

    NamingSteps(
            FoundClients clients,
            NamingFactsReader facts,
            NamingRules rules,
            Seen seen,
            FreeText freeText,
            NamingForms forms,
            NamingReplies replies) {
        this.clients = clients;
        this.facts = facts;
        this.rules = rules;
        this.seen = seen;
        this.freeText = freeText;
        this.forms = forms;
        this.replies = replies;
    }

    /** The client is known: whether the asker may see it is asked again. */
    Reply goOn(Turn turn, Asked asked, String words, boolean noClient) {
        Optional<Reply> closed = clients.closed(turn);
        ClientId client = asked.client();
        if (closed.isPresent() || client == null) {
            return closed.orElseGet(() -> forms.ask(turn.language(), asked.kind()));
        }
        return clients.seen(client, turn.asker().id(), Sight.RELATION)
                .map(it -> ask(turn, it, asked, words, noClient))
                .orElseGet(() -> clients.nobody(turn, client));
    }

    private Reply ask(Turn turn, ClientSummary client, Asked asked, String words, boolean noClient) {
        boolean naming = asked.kind() == ProposalKind.NAME;
        if (naming && asked.workers().isEmpty()) {
            return forms.ask(turn.language(), asked.kind());
        }
        clients.record(turn, NamingEvent.NAMING_SHOWN, List.of(client));
        if (naming && (asked.workers().size() > 1 || asked.mended())) {
            return forms.offerWorkers(turn.language(), asked);
        }
        NamingFacts read = facts.read(
                client.id(), asked.wish().worker(), clients.looker(turn.asker().id(), Sight.RELATION));
        NamingCard card = new NamingCard(new Wording(turn.language()), client, read, asked.wish());
        Verdict verdict = rules.judge(asked.wish(), read);
        return verdict.fold(
                blocked -> replies.blocked(turn.language(), card, blocked.rule()),
                warned -> needsReason(asked)
                        ? replies.askReason(turn.language(), card, asked)
                        : asked.basis() == null
                                ? replies.askBasis(turn.language(), card, asked, warned.warnings())
                                : check(turn, card, asked, read, warned.told(), words, noClient),
                fine -> needsReason(asked)
                        ? replies.askReason(turn.language(), card, asked)
                        : check(turn, card, withWordsWhereLawWants(asked), read, fine.told(), words, noClient));
    }

    private static boolean needsReason(Asked asked) {
        return asked.kind() == ProposalKind.NOT_NEEDED && asked.reason() == null;
    }

    /** That it is manifestly unnecessary is said in words. */
    private static Asked withWordsWhereLawWants(Asked asked) {
        return asked.reason() == NotNamedReason.MANIFESTLY_UNNECESSARY && asked.basis() == null
                ? asked.because(Basis.OTHER)
                : asked;
    }

    private Reply check(
            Turn turn,
            NamingCard card,
            Asked asked,
            NamingFacts read,
            List<NamingRule> told,
            String words,
            boolean noClient) {
        if (asked.basis() == Basis.OTHER) {
            FreeText.Verdict verdict = freeText.check(words, NamingForms.LONGEST_REASON, noClient);
            if (verdict != FreeText.Verdict.FINE) {
                return forms.askWords(
                        turn.language(),
                        asked,
                        words.isBlank() ? "basis.write" : "basis." + verdict.name(),
                        verdict == FreeText.Verdict.MAY_TELL_WHO);
            }
        }
        Map<String, String> more = new HashMap<>(Map.of("card", turn.requestId(), "seen", seen.by(asked, read)));
        if (asked.basis() == Basis.OTHER) {
            more.put("reason-words", words);
        }
        boolean atOnce = clients.maySupervise(requireClient(asked), turn.asker().id());
        return replies.check(turn.language(), card, asked, told, atOnce, more);
    }

    private static ClientId requireClient(Asked asked) {
        return Objects.requireNonNull(asked.client());
    }
}
