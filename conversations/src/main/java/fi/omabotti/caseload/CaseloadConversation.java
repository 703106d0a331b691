package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Paljonko asiakkaita mulla on?" One's own for everybody, others' for whoever leads their unit (P-11). */
@Component
@Order(1)
class CaseloadConversation implements Conversation {

    private final CaseloadStore store;
    private final ClosedLists closed;
    private final LedUnits led;
    private final AskedCount counted;
    private final AuditTrail audit;
    private final CaseloadReplies replies;

    CaseloadConversation(
            CaseloadStore store,
            ClosedLists closed,
            LedUnits led,
            AskedCount counted,
            AuditTrail audit,
            CaseloadReplies replies) {
        this.store = store;
        this.closed = closed;
        this.led = led;
        this.counted = counted;
        this.audit = audit;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "caseload";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new Wording(language).say("example.caseload"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> ListQuestion.in(said.text(), turn.language())
                                .filter(question -> question.wanted() == Wanted.CASELOAD)
                                .map(question -> answer(turn, question)),
                        chose -> Optional.empty());
    }

    private Reply answer(Turn turn, ListQuestion question) {
        Optional<Reply> refusal = closed.refuse(turn)
                .or(() ->
                        isOwn(turn, question) ? Optional.empty() : led.refuse(turn, Action.SEE_CASELOAD_OF_OWN_UNITS));
        counted.count(turn, question.wanted().intent(), refusal.isPresent() ? "refused" : "told");
        return refusal.orElseGet(() -> isOwn(turn, question) ? own(turn) : ofUnits(turn, question));
    }

    /** Where nobody is named: by a word that says so, or when the asker has no other numbers to ask for. */
    private static boolean isOwn(Turn turn, ListQuestion question) {
        return question.name().isEmpty()
                && !question.ofUnit()
                && (question.ofOneself() || !Action.SEE_CASELOAD_OF_OWN_UNITS.isOpenTo(turn.asker(), turn.place()));
    }

    private Reply own(Turn turn) {
        audit.record(AuditRecord.of(CaseloadEvent.OWN_CLIENTS_COUNTED, turn));
        return replies.own(new Wording(turn.language()), store.own(turn.asker()));
    }

    private Reply ofUnits(Turn turn, ListQuestion question) {
        Wording wording = new Wording(turn.language());
        List<WorkerLoad> loads = store.ofLedUnits(turn.asker());
        if (question.name().isEmpty()) {
            audit.record(AuditRecord.of(CaseloadEvent.CASELOAD_SHOWN, turn));
            return replies.units(
                    wording, loads, store.byTask(turn.asker(), turn.language()), store.total(turn.asker()));
        }
        List<WorkerLoad> called =
                loads.stream().filter(load -> load.isCalled(question.phrase())).toList();
        if (called.isEmpty()) {
            return replies.noSuchWorker(wording);
        }
        AuditRecord line = AuditRecord.of(CaseloadEvent.CASELOAD_SHOWN, turn);
        audit.record(
                called.size() == 1
                        ? line.about("worker/" + called.get(0).worker().value())
                        : line);
        return called.size() == 1 ? replies.one(wording, called.get(0)) : replies.several(wording, called);
    }
}
