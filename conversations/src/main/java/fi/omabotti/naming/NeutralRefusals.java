package fi.omabotti.naming;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.Allowance;
import fi.omabotti.lookup.Allowance.Reached;
import fi.omabotti.lookup.EmergencySettings;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.LookUpSettings;
import fi.omabotti.lookup.MissedTerms;
import fi.omabotti.lookup.PendingLookUps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one reply where a command names nobody, or somebody whom the asker may not see: the same steps (P-05), and the same limits
 * as of any look-up (V-15). It leads on to the named worker for a reason that is stated, as a look-up does (V-13).
 */
@Component
class NeutralRefusals {

    private final Allowance allowance;
    private final PendingLookUps pending;
    private final MissedTerms missed;
    private final LookUpSettings settings;
    private final EmergencySettings emergency;
    private final AuditTrail audit;

    NeutralRefusals(
            Allowance allowance,
            PendingLookUps pending,
            MissedTerms missed,
            LookUpSettings settings,
            EmergencySettings emergency,
            AuditTrail audit) {
        this.allowance = allowance;
        this.pending = pending;
        this.missed = missed;
        this.settings = settings;
        this.emergency = emergency;
        this.audit = audit;
    }

    /**
     * The reply, or a stop when the asker's limit is reached.
     *
     * @param everybody whom the words mean, by nobody's right: for the trail, and for a reason stated later
     * @param term the words, the same for the same name
     */
    Reply nobody(Turn turn, ClientMatches everybody, String term) {
        Optional<Reached> limit = allowance.reachedBy(turn.asker());
        if (limit.filter(Reached::isNew).isPresent()) {
            audit.record(AuditRecord.of(LookUpEvent.LIMIT_REACHED, turn));
        }
        if (limit.filter(Reached::isStopping).isPresent()) {
            audit.record(AuditRecord.of(LookUpEvent.STOPPED_BY_LIMIT, turn));
            return new Wording(turn.language()).plain("stopped");
        }
        ClientId meant = meantBy(everybody);
        pending.remember(turn, meant);
        missed.remember(term);
        audit.record(AuditRecord.of(LookUpEvent.NOBODY_SHOWN, turn).withholding(meant));
        return reply(turn.language(), settings.takeReasonsOf(turn.asker()));
    }

    private Reply reply(Language language, boolean mayStateReason) {
        Wording wording = new Wording(language);
        String phone = emergency.emergencyPhone();
        Part told = phone == null ? wording.paragraph("nobody") : wording.paragraph("nobody.with-phone", phone);
        // a button of the conversation that looks clients up, which is known by its name alone
        List<Choice> reason = mayStateReason
                ? List.of(new Choice.Pick(wording.say("state-reason"), "named-worker", "reason", Map.of()))
                : List.of();
        return wording.reply(List.of(told), reason, Secrecy.CONFIDENTIAL);
    }

    private static @Nullable ClientId meantBy(ClientMatches everybody) {
        return everybody.isTellable() ? everybody.clients().get(0).id() : null;
    }
}
