package fi.omabotti.naming;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Vaihda Matti Virtaselle omatyöntekijäksi Outi Salmi". Asked before those who answer: a command is no question. */
@Component
@Order(0)
class NamingConversation implements Conversation {

    static final String NAME = "naming";

    private final NamingStart start;
    private final NamingSteps steps;
    private final NamingDesk desk;
    private final NamingDecisions decisions;
    private final TellingTheClient telling;
    private final NamingForms forms;
    private final AuditTrail audit;

    NamingConversation(
            NamingStart start,
            NamingSteps steps,
            NamingDesk desk,
            NamingDecisions decisions,
            TellingTheClient telling,
            NamingForms forms,
            AuditTrail audit) {
        this.start = start;
        this.steps = steps;
        this.desk = desk;
        this.decisions = decisions;
        this.telling = telling;
        this.forms = forms;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new Wording(language).say("example"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> NamingCommand.in(said.text(), turn.language())
                                .map(command -> here(turn).orElseGet(() -> start.said(turn, command))),
                        chose -> Optional.of(here(turn).orElseGet(() -> chosen(turn, chose))));
    }

    /** The refusal, where others read along. */
    private Optional<Reply> here(Turn turn) {
        if (Action.PROPOSE_NAMING.isOpenTo(turn.asker(), turn.place())) {
            return Optional.empty();
        }
        audit.record(AuditRecord.of(LookUpEvent.ASKED_IN_SHARED_PLACE, turn));
        return Optional.of(forms.askInPrivate(turn.language()));
    }

    private Reply chosen(Turn turn, Chose chose) {
        return NamingChoice.in(chose)
                .map(choice -> next(turn, choice))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply next(Turn turn, NamingChoice choice) {
        return switch (choice.step()) {
            case GO -> steps.goOn(turn, choice.asked(), choice.words(), false);
            case GO_NO_CLIENT -> steps.goOn(turn, choice.asked(), choice.words(), true);
            case SAVE -> desk.save(turn, choice);
            case CANCEL -> new Wording(turn.language()).plain("cancelled");
            case NONE_OF_THESE ->
                forms.form(turn.language(), "no-others", choice.asked().kind());
            case FILLED -> start.filled(turn, choice);
            case CONFIRM -> decisions.confirm(turn, choice.proposal());
            case REJECT -> decisions.reject(turn, choice.proposal());
            case UNDO -> decisions.undo(turn, choice.proposal(), false);
            case UNDO_CONFIRM -> decisions.undo(turn, choice.proposal(), true);
            case CLIENT_TOLD -> telling.told(turn, choice.proposal());
        };
    }
}
