package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFiles;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Kuka on Matti Virtasen omatyöntekijä?" */
@Component
class NamedWorkerConversation implements Conversation {

    static final String NAME = "named-worker";

    private final ClientSearch search;
    private final ClientFiles files;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;
    private final Clock clock;

    NamedWorkerConversation(
            ClientSearch search, ClientFiles files, AuditTrail audit, NamedWorkerReplies replies, Clock clock) {
        this.search = search;
        this.files = files;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return replies.examples(language);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> NamedWorkerQuestion.in(said.text(), turn.language())
                                .flatMap(question -> answer(turn, question)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Optional<Reply> answer(Turn turn, NamedWorkerQuestion question) {
        if (turn.place() == Place.SHARED) {
            return Optional.of(replies.askInPrivate(turn.language()));
        }
        return question.subject()
                .fold(
                        numbered -> Optional.of(search.numbered(
                                numbered.clientNumber(), turn.asker().id(), today())),
                        named -> Optional.of(
                                search.named(named.phrases(), turn.asker().id(), today())),
                        Optional::<ClientMatches>empty)
                .map(matches -> tell(turn, question, matches))
                .orElseGet(() -> Optional.of(replies.whoDoYouMean(turn.language(), question.heldIdentityCode())));
    }

    private Optional<Reply> tell(Turn turn, NamedWorkerQuestion question, ClientMatches matches) {
        List<ClientSummary> clients = matches.clients();
        if (clients.isEmpty()) {
            Reply nobody = nobody(turn, question.heldIdentityCode());
            return question.mayBeAboutSomethingElse() ? Optional.empty() : Optional.of(nobody);
        }
        return Optional.of(
                clients.size() == 1 && matches.certain()
                        ? card(turn, clients.get(0), question.heldIdentityCode())
                        : offer(turn, matches, question.heldIdentityCode()));
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (turn.place() == Place.SHARED) {
            return replies.askInPrivate(turn.language());
        }
        return NamedWorkerChoice.in(chose)
                .map(choice -> choice.fold(
                        client -> search.known(client, turn.asker().id(), today())
                                .map(it -> card(turn, it, false))
                                .orElseGet(() -> nobody(turn, false)),
                        () -> replies.noneOfThese(turn.language()),
                        () -> replies.whoDoYouMean(turn.language(), false)))
                .orElseGet(() -> replies.expired(turn.language()));
    }

    private Reply card(Turn turn, ClientSummary client, boolean heldIdentityCode) {
        record(turn, NamedWorkerEvent.NAMED_WORKER_TOLD, List.of(client));
        return replies.card(turn.language(), files.of(client, turn.asker().id(), today()), heldIdentityCode);
    }

    private Reply offer(Turn turn, ClientMatches matches, boolean heldIdentityCode) {
        ClientMatches offered = new ClientMatches(
                matches.clients().stream()
                        .limit(NamedWorkerReplies.MOST_CHOICES)
                        .toList(),
                matches.certain());
        record(turn, NamedWorkerEvent.CLIENTS_OFFERED, offered.clients());
        return replies.offer(
                turn.language(), offered, matches.clients().size() > NamedWorkerReplies.MOST_CHOICES, heldIdentityCode);
    }

    private Reply nobody(Turn turn, boolean heldIdentityCode) {
        record(turn, NamedWorkerEvent.NOBODY_SHOWN, List.of());
        return replies.nobody(turn.language(), heldIdentityCode);
    }

    private void record(Turn turn, NamedWorkerEvent event, List<ClientSummary> shown) {
        List<ClientId> ids = shown.stream().map(ClientSummary::id).toList();
        audit.record(AuditRecord.of(event, turn)
                .on(ids.isEmpty() ? Ground.NONE : Ground.RELATION)
                .showing(ids));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
