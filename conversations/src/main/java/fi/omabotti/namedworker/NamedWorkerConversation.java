package fi.omabotti.namedworker;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.identity.IdentityCodes.Cut;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.namedworker.NamedWorkerChoice.Ask;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Kuka on Matti Virtasen omatyöntekijä?" */
@Component
class NamedWorkerConversation implements Conversation {

    static final String NAME = "named-worker";

    private final IdentityCodes identityCodes;
    private final LookUps lookUps;
    private final ReasonedLookUps reasoned;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;

    NamedWorkerConversation(
            IdentityCodes identityCodes,
            LookUps lookUps,
            ReasonedLookUps reasoned,
            AuditTrail audit,
            NamedWorkerReplies replies) {
        this.identityCodes = identityCodes;
        this.lookUps = lookUps;
        this.reasoned = reasoned;
        this.audit = audit;
        this.replies = replies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return replies.examples(language);
    }

    @Override
    public List<Choice> offers(Language language) {
        return List.of(replies.openForm(language));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> NamedWorkerQuestion.in(said, turn.language())
                                .flatMap(question -> answer(turn, question)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Optional<Reply> answer(Turn turn, NamedWorkerQuestion question) {
        return mayBeAskedHere(turn) ? lookUps.answer(turn, question) : Optional.of(elsewhere(turn));
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (!mayBeAskedHere(turn)) {
            return elsewhere(turn);
        }
        return NamedWorkerChoice.in(chose)
                .map(choice -> choice.fold(
                        client -> lookUps.tell(turn, client),
                        () -> replies.noneOfThese(turn.language()),
                        () -> replies.whoDoYouMean(turn.language(), false),
                        () -> reasoned.askFor(turn),
                        because -> reasoned.answer(turn, because),
                        () -> wrongPerson(turn),
                        ask -> form(turn, ask)))
                .orElseGet(() -> replies.expired(turn.language()));
    }

    private Reply form(Turn turn, Ask ask) {
        if (ask.words().isBlank()) {
            return replies.form(turn.language());
        }
        Cut cut = identityCodes.cut(ask.words());
        Said said = new Said(cut.text(), cut.held(), cut.hashes());
        return lookUps.answer(turn, NamedWorkerQuestion.inForm(said, turn.language()))
                .orElseGet(() -> replies.form(turn.language()));
    }

    private Reply wrongPerson(Turn turn) {
        audit.record(AuditRecord.of(NamedWorkerEvent.WRONG_PERSON, turn));
        return replies.hidden(turn.language());
    }

    private static boolean mayBeAskedHere(Turn turn) {
        return Action.LOOK_UP.isOpenTo(turn.asker(), turn.place());
    }

    /** Counted by unit, without a word of what was asked. */
    private Reply elsewhere(Turn turn) {
        audit.record(AuditRecord.of(LookUpEvent.ASKED_IN_SHARED_PLACE, turn));
        return replies.askInPrivate(turn.language());
    }
}
