package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.audit.AuditEvent;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.Allowance;
import fi.omabotti.lookup.Allowance.Reached;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.LookUpSettings;
import fi.omabotti.lookup.MissedTerms;
import fi.omabotti.lookup.PendingLookUps;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers a look-up that may tell nothing. Nobody there, and somebody whom the asker may not see, go the same way here: the
 * same steps in the same order, and the same reply to the byte (P-05, V-13).
 */
@Component
class FruitlessLookUps {

    private static final Logger log = LoggerFactory.getLogger(FruitlessLookUps.class);

    private final Allowance allowance;
    private final PendingLookUps pending;
    private final MissedTerms missed;
    private final LookUpSettings settings;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;
    private final RefusalReplies refusals;

    FruitlessLookUps(
            Allowance allowance,
            PendingLookUps pending,
            MissedTerms missed,
            LookUpSettings settings,
            AuditTrail audit,
            NamedWorkerReplies replies,
            RefusalReplies refusals) {
        this.allowance = allowance;
        this.pending = pending;
        this.missed = missed;
        this.settings = settings;
        this.audit = audit;
        this.replies = replies;
        this.refusals = refusals;
    }

    /**
     * The neutral reply, or a stop when the asker's limit is reached.
     *
     * @param everybody whom the words mean, seen by nobody's right: for the trail, and for a reason stated later
     * @param term the words, the same for the same name
     */
    Reply answer(Turn turn, Supplier<ClientMatches> everybody, String term, boolean heldCode) {
        return within(turn, limited -> {
            ClientId meant = meantBy(everybody.get());
            pending.remember(turn, meant);
            missed.remember(term);
            return nothing(turn, meant, heldCode, limited);
        });
    }

    /**
     * Keeps whom the words of a question mean of which a mended form was offered: should the asker mean none of those, the
     * look-up has told nothing, and goes on as any other.
     */
    void prepare(Turn turn, Supplier<ClientMatches> everybody) {
        pending.remember(turn, meantBy(everybody.get()));
    }

    /** The neutral reply to whoever meant none of those on the card; empty when the card is too old to know more. */
    Optional<Reply> answerPrepared(Turn turn) {
        return pending.of(turn)
                .map(it -> within(turn, limited -> {
                    pending.carryOver(it, turn);
                    return nothing(turn, it.client(), false, limited);
                }));
    }

    private Reply within(Turn turn, Function<Boolean, Reply> answer) {
        Optional<Reached> limit = allowance.reachedBy(turn.asker());
        limit.filter(Reached::isNew).ifPresent(reached -> alarm(turn));
        Optional<Reached> stop = limit.filter(Reached::isStopping);
        if (stop.isPresent()) {
            record(turn, LookUpEvent.STOPPED_BY_LIMIT, null);
            return refusals.stopped(turn.language(), stop.get().until());
        }
        return answer.apply(limit.isPresent());
    }

    private Reply nothing(Turn turn, @Nullable ClientId meant, boolean heldCode, boolean limited) {
        record(turn, LookUpEvent.NOBODY_SHOWN, meant);
        return replies.nobody(turn.language(), heldCode, settings.takeReasonsOf(turn.asker()), limited);
    }

    private static @Nullable ClientId meantBy(ClientMatches everybody) {
        return everybody.isTellable() ? everybody.clients().get(0).id() : null;
    }

    private void alarm(Turn turn) {
        record(turn, LookUpEvent.LIMIT_REACHED, null);
        log.warn(
                "Worker {} has reached the limit of look-ups that tell nothing",
                turn.asker().id().value());
    }

    private void record(Turn turn, AuditEvent event, @Nullable ClientId meant) {
        audit.record(AuditRecord.of(event, turn).withholding(meant));
    }
}
