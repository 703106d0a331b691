package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.caseload.DeviationStore.Deviating;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What breaks a rule in the units one leads: numbers in the chat, names in the dialog. For whoever leads a unit. */
@Component
class DeviationList {

    static final ListChoice CHOICE = new ListChoice(UnitListsConversation.NAME, "deviations");

    private final DeviationStore store;
    private final CaseloadStore loads;
    private final UnitListPages pages;
    private final ClosedLists closed;
    private final AuditTrail audit;

    DeviationList(
            DeviationStore store, CaseloadStore loads, UnitListPages pages, ClosedLists closed, AuditTrail audit) {
        this.store = store;
        this.loads = loads;
        this.pages = pages;
        this.closed = closed;
        this.audit = audit;
    }

    /** With those who answer for too many children, who are of the staff. */
    Reply count(Turn turn) {
        Wording wording = new Wording(turn.language());
        audit.record(AuditRecord.of(CaseloadEvent.DEVIATIONS_COUNTED, turn));
        List<Deviating> all = store.of(turn.asker());
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count("deviations", all.size()))));
        parts.addAll(numbers(wording, all));
        parts.addAll(CaseloadReplies.limit(
                wording,
                loads.ofLedUnits(turn.asker()).stream()
                        .filter(WorkerLoad::hasTooManyChildren)
                        .toList(),
                "limit"));
        parts.addAll(closed.age(wording));
        return wording.open(parts, all.isEmpty() ? List.of() : List.<Choice>of(CHOICE.open(wording)));
    }

    Reply page(Turn turn, int number) {
        Wording wording = new Wording(turn.language());
        return pages.show(
                turn,
                CHOICE,
                CaseloadEvent.DEVIATIONS_LISTED,
                Page.of(store.of(turn.asker()), number)
                        .map(it -> new UnitListPages.Line(it.client(), why(wording, it))));
    }

    private static Note why(Wording wording, Deviating it) {
        return new Note(it.deviations().stream()
                .map(deviation -> wording.say("deviation." + deviation))
                .collect(Collectors.joining("; ")));
    }

    private static List<Part> numbers(Wording wording, List<Deviating> all) {
        return Arrays.stream(Deviation.values())
                .filter(deviation -> count(all, deviation) > 0)
                .<Part>map(deviation -> wording.paragraph(
                        "deviations.of",
                        wording.say("deviation." + deviation),
                        Integer.toString(count(all, deviation))))
                .toList();
    }

    private static int count(List<Deviating> all, Deviation deviation) {
        return (int)
                all.stream().filter(it -> it.deviations().contains(deviation)).count();
    }
}
