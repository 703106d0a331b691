package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientFiles;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.RecentAnswers;
import fi.omabotti.namedworker.NamedWorkerQuestion.Subject;
import fi.omabotti.namedworker.NamedWorkerQuestion.Subject.Named;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the store whoever has a relation to the client. Each answer is recorded before it is given. */
@Component
class LookUps {

    private final ClientSearch search;
    private final ClientFiles files;
    private final FruitlessLookUps fruitless;
    private final ClosedLookUps closed;
    private final RecentAnswers recent;
    private final AskedFact askedFact;
    private final AskedCount counted;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;
    private final Clock clock;

    LookUps(
            ClientSearch search,
            ClientFiles files,
            FruitlessLookUps fruitless,
            ClosedLookUps closed,
            RecentAnswers recent,
            AskedFact askedFact,
            AskedCount counted,
            AuditTrail audit,
            NamedWorkerReplies replies,
            Clock clock) {
        this.search = search;
        this.files = files;
        this.fruitless = fruitless;
        this.closed = closed;
        this.recent = recent;
        this.askedFact = askedFact;
        this.counted = counted;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    /** Empty when the words fit another matter as well, and nobody is found. */
    Optional<Reply> answer(Turn turn, NamedWorkerQuestion question) {
        if (question.subject() instanceof Subject.Nobody) {
            counted.count(turn, question.asked().intent(), "nobody-named");
            return Optional.of(replies.whoDoYouMean(turn.language(), question.heldIdentityCode()));
        }
        Optional<Reply> refusal = closed.refuse(turn);
        if (refusal.isPresent()) {
            counted.count(turn, question.asked().intent(), "closed");
            return refusal;
        }
        ClientMatches matches = find(question.subject(), looker(turn));
        return matches.clients().isEmpty() ? nobody(turn, question) : Optional.of(show(turn, question, matches));
    }

    private Optional<Reply> nobody(Turn turn, NamedWorkerQuestion question) {
        Reply nobody = fruitless.answer(
                turn, () -> everybody(turn, question), question.subject().term(), question.heldIdentityCode());
        if (question.mayBeAboutSomethingElse()) {
            return Optional.empty();
        }
        counted.count(turn, question.asked().intent(), "nobody");
        return Optional.of(nobody);
    }

    /** The client that a button or a word back names: whether the asker may see it is asked again. */
    Reply tell(Turn turn, ClientId client, Asked asked) {
        return closed.refuse(turn)
                .orElseGet(() -> search.known(client, looker(turn))
                        .map(it -> card(turn, it, asked, false))
                        .orElseGet(() -> fruitless.answer(
                                turn,
                                () -> search.with(client, looker(turn).by(Sight.NOBODYS)),
                                "client " + client.value(),
                                false)));
    }

    /** Those of them whom the asker may see now, to choose from. */
    Reply offer(Turn turn, ClientMatches matches, Asked asked) {
        return offer(turn, matches, asked, false);
    }

    private Reply show(Turn turn, NamedWorkerQuestion question, ClientMatches matches) {
        boolean heldCode = question.heldIdentityCode();
        if (matches.isTellable()) {
            counted.count(turn, question.asked().intent(), "told");
            return card(turn, matches.clients().get(0), question.asked(), heldCode);
        }
        boolean mended = matches.fit() == Fit.CORRECTED;
        if (mended) {
            fruitless.prepare(turn, () -> everybody(turn, question));
        }
        counted.count(turn, question.asked().intent(), mended ? "mended" : "offered");
        return offer(turn, matches, question.asked(), heldCode);
    }

    private ClientMatches everybody(Turn turn, NamedWorkerQuestion question) {
        return find(question.subject(), looker(turn).by(Sight.NOBODYS));
    }

    private ClientMatches find(Subject subject, Looker looker) {
        return subject.fold(
                identified -> search.identified(identified.hashes(), looker),
                numbered -> search.numbered(numbered.clientNumber(), looker),
                named -> named(named, looker),
                () -> ClientMatches.NONE);
    }

    /** By the name; an identity code beside it says which of the namesakes, and casts doubt on any other. */
    private ClientMatches named(Named named, Looker looker) {
        ClientMatches byName = search.named(named.mention(), looker);
        ClientMatches byCode = search.identified(named.hashes(), looker);
        if (byCode.clients().isEmpty()) {
            return byName;
        }
        boolean agree = byCode.isTellable()
                && named.mention().phrases().stream()
                        .anyMatch(phrase -> byCode.clients().get(0).isCalled(phrase));
        if (agree) {
            return byCode;
        }
        List<ClientSummary> either = Stream.concat(byCode.clients().stream(), byName.clients().stream())
                .distinct()
                .toList();
        return new ClientMatches(either, Fit.LOOSE, Math.max(either.size(), byName.total()));
    }

    private Reply card(Turn turn, ClientSummary client, Asked asked, boolean heldCode) {
        record(turn, NamedWorkerEvent.NAMED_WORKER_TOLD, List.of(client));
        recent.told(turn, client.id());
        Looker looker = looker(turn);
        ClientFile file = files.of(client, looker.asker(), looker.day());
        return replies.card(turn.language(), file, askedFact.of(asked, file, looker, turn.language()), heldCode);
    }

    private Reply offer(Turn turn, ClientMatches matches, Asked asked, boolean heldCode) {
        ClientMatches offered = new ClientMatches(
                matches.clients().stream()
                        .limit(NamedWorkerReplies.MOST_CHOICES)
                        .toList(),
                matches.fit(),
                matches.total());
        record(turn, NamedWorkerEvent.CLIENTS_OFFERED, offered.clients());
        recent.offered(turn, offered.clients().stream().map(ClientSummary::id).toList());
        return replies.offer(turn.language(), offered, asked, heldCode);
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
