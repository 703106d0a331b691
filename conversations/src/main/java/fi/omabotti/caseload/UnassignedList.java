package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.caseload.UnassignedStore.Unassigned;
import fi.omabotti.caseload.UnassignedStore.Urgency;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has no named worker: numbers in the chat, names in the dialog. For whoever leads a unit. */
@Component
class UnassignedList {

    static final ListChoice CHOICE = new ListChoice(UnitListsConversation.NAME, "unassigned");

    private final UnassignedStore store;
    private final UnitListPages pages;
    private final ClosedLists closed;
    private final AuditTrail audit;
    private final Clock clock;

    UnassignedList(UnassignedStore store, UnitListPages pages, ClosedLists closed, AuditTrail audit, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    Reply count(Turn turn) {
        Wording wording = new Wording(turn.language());
        audit.record(AuditRecord.of(CaseloadEvent.UNASSIGNED_COUNTED, turn));
        Map<Urgency, Integer> counts = store.count(turn.asker());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count("unassigned", total))));
        if (total > 0) {
            parts.add(new Facts(Arrays.stream(Urgency.values())
                    .filter(counts::containsKey)
                    .map(urgency -> wording.fact("urgency." + urgency, counts.getOrDefault(urgency, 0)))
                    .toList()));
        }
        parts.addAll(closed.age(wording));
        return wording.open(parts, total > 0 ? List.<Choice>of(CHOICE.open(wording)) : List.of());
    }

    Reply page(Turn turn, int number) {
        Wording wording = new Wording(turn.language());
        return pages.show(
                turn,
                CHOICE,
                CaseloadEvent.UNASSIGNED_LISTED,
                store.page(turn.asker(), number).map(it -> new UnitListPages.Line(it.client(), why(wording, it))));
    }

    private Note why(Wording wording, Unassigned it) {
        return wording.note("unassigned.why", wording.say("urgency." + it.urgency()), lasted(wording, it));
    }

    private String lasted(Wording wording, Unassigned it) {
        return wording.count("days", (int) ChronoUnit.DAYS.between(it.since(), LocalDate.now(clock)));
    }
}
