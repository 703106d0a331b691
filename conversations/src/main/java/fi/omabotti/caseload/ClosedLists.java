package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.lookup.DataAge.Age;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.Suspension;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Refuses every list alike where others read along (P-01), while look-ups are suspended (V-24), and from data that is too
 * old (P-28); and says how old the data is.
 */
@Component
class ClosedLists {

    private final Suspension suspension;
    private final DataAge age;
    private final AuditTrail audit;

    ClosedLists(Suspension suspension, DataAge age, AuditTrail audit) {
        this.suspension = suspension;
        this.age = age;
        this.audit = audit;
    }

    /** Empty when lists may be shown here. */
    Optional<Reply> refuse(Turn turn) {
        Wording wording = new Wording(turn.language());
        if (!Action.LIST_OWN_CLIENTS.isOpenTo(turn.asker(), turn.place())) {
            audit.record(AuditRecord.of(LookUpEvent.ASKED_IN_SHARED_PLACE, turn));
            return Optional.of(wording.open(
                    List.of(wording.paragraph("shared")),
                    List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat")))));
        }
        Optional<Reply> refusal = suspension.isOn()
                ? Optional.of(wording.open(List.of(wording.paragraph("suspended")), List.of()))
                : age.now()
                        .filter(Age::isTooOld)
                        .map(old -> wording.open(List.of(dated(wording, "too-old", old)), List.of()));
        refusal.ifPresent(reply -> audit.record(AuditRecord.of(LookUpEvent.CLOSED, turn)));
        return refusal;
    }

    /** When the data was taken (P-28), and that it should have been renewed; nothing before the first extract. */
    List<Part> age(Wording wording) {
        return age.now()
                .map(taken -> List.<Part>of(
                        taken.isMissed()
                                ? dated(wording, "old", taken)
                                : new Note(dated(wording, "taken", taken).text())))
                .orElse(List.of());
    }

    private static Part.Paragraph dated(Wording wording, String key, Age age) {
        return wording.paragraph(
                key,
                Dates.day(wording.language(), age.taken().toLocalDate()),
                Dates.time(wording.language(), age.taken()));
    }
}
