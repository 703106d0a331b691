package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFiles;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.lookup.LookUpSettings;
import fi.omabotti.lookup.PendingLookUps;
import fi.omabotti.lookup.PendingLookUps.Pending;
import fi.omabotti.namedworker.NamedWorkerChoice.Because;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way by a stated reason (D7, P-04, V-14): the worker and the unit's neutral name, recorded with the reason. */
@Component
class ReasonedLookUps {

    /** In characters, of a reason in words. */
    static final int LONGEST = 200;

    private final PendingLookUps pending;
    private final LookUpSettings settings;
    private final ClosedLookUps closed;
    private final FreeText freeText;
    private final ClientSearch search;
    private final ClientFiles files;
    private final AuditTrail audit;
    private final ReasonReplies replies;
    private final Clock clock;

    ReasonedLookUps(
            PendingLookUps pending,
            LookUpSettings settings,
            ClosedLookUps closed,
            FreeText freeText,
            ClientSearch search,
            ClientFiles files,
            AuditTrail audit,
            ReasonReplies replies,
            Clock clock) {
        this.pending = pending;
        this.settings = settings;
        this.closed = closed;
        this.freeText = freeText;
        this.search = search;
        this.files = files;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    /** The reasons to choose from. */
    Reply askFor(Turn turn) {
        Optional<Pending> waiting = waiting(turn);
        waiting.ifPresent(it -> pending.carryOver(it, turn));
        return waiting.map(it -> replies.reasons(turn.language())).orElseGet(() -> replies.expired(turn.language()));
    }

    /** What may be told for the reason; first the words of a reason that needs them. */
    Reply answer(Turn turn, Because because) {
        Optional<Pending> waiting = waiting(turn);
        if (waiting.isEmpty()) {
            return replies.expired(turn.language());
        }
        Optional<Reply> otherWords = words(turn, because);
        otherWords.ifPresent(it -> pending.carryOver(waiting.get(), turn));
        return otherWords.or(() -> closed.refuse(turn)).orElseGet(() -> tell(turn, because, waiting.get()));
    }

    private Optional<Pending> waiting(Turn turn) {
        return settings.takeReasonsOf(turn.asker()) ? pending.of(turn) : Optional.empty();
    }

    /** Asks for the words, or for other words; empty when they do. */
    private Optional<Reply> words(Turn turn, Because because) {
        if (because.ground() != Ground.OTHER) {
            return Optional.empty();
        }
        String words = because.words();
        return switch (freeText.check(words, LONGEST, because.isNoClient())) {
            case FINE -> Optional.empty();
            case UNFIT -> Optional.of(replies.askWords(turn.language(), words));
            case IDENTITY_CODE -> Optional.of(replies.holdsCode(turn.language(), IdentityCodes.withoutCodes(words)));
            case MAY_TELL_WHO -> Optional.of(replies.mayTellWho(turn.language(), words));
        };
    }

    private Reply tell(Turn turn, Because because, Pending waiting) {
        pending.forget(waiting, turn);
        Looker looker = new Looker(turn.asker().id(), LocalDate.now(clock), Sight.REASON);
        Optional<ClientSummary> client = Optional.ofNullable(waiting.client()).flatMap(id -> search.known(id, looker));
        AuditRecord line = AuditRecord.of(
                        client.isPresent()
                                ? NamedWorkerEvent.WORKER_TOLD_FOR_A_REASON
                                : NamedWorkerEvent.NOBODY_TOLD_FOR_A_REASON,
                        turn)
                .on(because.ground(), wordsOf(because));
        audit.record(
                client.map(it -> line.showing(List.of(it.id()))).orElseGet(() -> line.withholding(waiting.client())));
        return client.map(it -> replies.worker(turn.language(), files.of(it, looker.asker(), looker.day())))
                .orElseGet(() -> replies.nobody(turn.language()));
    }

    private static @Nullable String wordsOf(Because because) {
        return because.ground() == Ground.OTHER ? because.words() : null;
    }
}
