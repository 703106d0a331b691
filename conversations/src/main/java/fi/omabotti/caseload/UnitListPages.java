package fi.omabotti.caseload;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the lists for whoever leads a unit, as they are shown in the dialog. */
@Component
class UnitListPages {

    /** A client, and why this one is on the list. */
    record Line(ClientSummary client, Note why) {}

    private final ClosedLists closed;
    private final AuditTrail audit;

    UnitListPages(ClosedLists closed, AuditTrail audit) {
        this.closed = closed;
        this.audit = audit;
    }

    /**
     * A page.
     *
     * @param list whose name is the key of its headlines
     * @param read what the trail says of it
     */
    Reply show(Turn turn, ListChoice list, CaseloadEvent read, Page<Line> page) {
        Wording wording = new Wording(turn.language());
        audit.record(AuditRecord.of(read, turn)
                .on(page.items().isEmpty() ? Ground.NONE : Ground.RELATION)
                .showing(page.items().stream().map(it -> it.client().id()).toList()));
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count(list.list(), page.total()))));
        parts.addAll(wording.place(page));
        page.items().forEach(it -> {
            parts.add(wording.client(it.client()));
            parts.add(it.why());
        });
        parts.addAll(closed.age(wording));
        return wording.reply(parts, list.turns(wording, page), Secrecy.CONFIDENTIAL);
    }
}
