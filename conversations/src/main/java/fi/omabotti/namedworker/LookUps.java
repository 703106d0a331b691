package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFiles;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.namedworker.NamedWorkerQuestion.Subject;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the store whoever has a relation to the client. Each answer is recorded before it is given. */
@Component
class LookUps {

    private final ClientSearch search;
    private final ClientFiles files;
    private final FruitlessLookUps fruitless;
    private final ClosedLookUps closed;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;
    private final Clock clock;

    LookUps(
            ClientSearch search,
            ClientFiles files,
            FruitlessLookUps fruitless,
            ClosedLookUps closed,
            AuditTrail audit,
            NamedWorkerReplies replies,
            Clock clock) {
        this.search = search;
        this.files = files;
        this.fruitless = fruitless;
        this.closed = closed;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    /** Empty when the words fit another matter as well, and nobody is found. */
    Optional<Reply> answer(Turn turn, NamedWorkerQuestion question) {
        boolean heldCode = question.heldIdentityCode();
        if (question.subject() instanceof Subject.Nobody) {
            return Optional.of(replies.whoDoYouMean(turn.language(), heldCode));
        }
        Optional<Reply> refusal = closed.refuse(turn);
        if (refusal.isPresent()) {
            return refusal;
        }
        ClientMatches matches = find(question.subject(), looker(turn));
        if (!matches.clients().isEmpty()) {
            return Optional.of(show(turn, matches, heldCode));
        }
        Reply nobody = fruitless.answer(
                turn,
                () -> find(question.subject(), looker(turn).by(Sight.NOBODYS)),
                question.subject().term(),
                heldCode);
        return question.mayBeAboutSomethingElse() ? Optional.empty() : Optional.of(nobody);
    }

    /** The client that a button names: whether the asker may see it is asked again. */
    Reply tell(Turn turn, ClientId client) {
        return closed.refuse(turn)
                .orElseGet(() -> search.known(client, looker(turn))
                        .map(it -> card(turn, it, false))
                        .orElseGet(() -> fruitless.answer(
                                turn,
                                () -> search.with(client, looker(turn).by(Sight.NOBODYS)),
                                "client " + client.value(),
                                false)));
    }

    private Reply show(Turn turn, ClientMatches matches, boolean heldCode) {
        List<ClientSummary> clients = matches.clients();
        return matches.isTellable() ? card(turn, clients.get(0), heldCode) : offer(turn, matches, heldCode);
    }

    private ClientMatches find(Subject subject, Looker looker) {
        return subject.fold(
                identified -> search.identified(identified.hashes(), looker),
                numbered -> search.numbered(numbered.clientNumber(), looker),
                named -> search.named(named.phrases(), looker),
                () -> ClientMatches.NONE);
    }

    private Reply card(Turn turn, ClientSummary client, boolean heldCode) {
        record(turn, NamedWorkerEvent.NAMED_WORKER_TOLD, List.of(client));
        Looker looker = looker(turn);
        return replies.card(turn.language(), files.of(client, looker.asker(), looker.day()), heldCode);
    }

    private Reply offer(Turn turn, ClientMatches matches, boolean heldCode) {
        ClientMatches offered = new ClientMatches(
                matches.clients().stream()
                        .limit(NamedWorkerReplies.MOST_CHOICES)
                        .toList(),
                matches.fit(),
                matches.total());
        record(turn, NamedWorkerEvent.CLIENTS_OFFERED, offered.clients());
        return replies.offer(turn.language(), offered, heldCode);
    }

    private void record(Turn turn, NamedWorkerEvent event, List<ClientSummary> shown) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.RELATION)
                .showing(shown.stream().map(ClientSummary::id).toList()));
    }

    private Looker looker(Turn turn) {
        return new Looker(turn.asker().id(), LocalDate.now(clock), Sight.RELATION);
    }
}
