package fi.omabotti.namedworker;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.lookup.DataAge.Age;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.Suspension;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses everybody alike while look-ups are suspended (V-24), and from data that is too old (P-28). */
@Component
class ClosedLookUps {

    private final Suspension suspension;
    private final DataAge age;
    private final AuditTrail audit;
    private final RefusalReplies replies;

    ClosedLookUps(Suspension suspension, DataAge age, AuditTrail audit, RefusalReplies replies) {
        this.suspension = suspension;
        this.age = age;
        this.audit = audit;
        this.replies = replies;
    }

    /** Empty when clients may be looked up. */
    Optional<Reply> refuse(Turn turn) {
        Optional<Reply> refusal = suspension.isOn()
                ? Optional.of(replies.suspended(turn.language()))
                : age.now().filter(Age::isTooOld).map(old -> replies.tooOld(turn.language(), old));
        refusal.ifPresent(reply -> audit.record(AuditRecord.of(LookUpEvent.CLOSED, turn)));
        return refusal;
    }
}
