package fi.omabotti.away;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.permission.Action;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Oon poissa to–pe, sijainen Maija Laine." Asked before the directory, which knows the substitute's name as well. */
@Component
@Order(-1)
class AwayConversation implements Conversation {

    static final String NAME = "away";

    private final Reporting reporting;
    private final Agreement agreement;
    private final Clock clock;

    AwayConversation(Reporting reporting, Agreement agreement, Clock clock) {
        this.reporting = reporting;
        this.agreement = agreement;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.tell", "example.show")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> AwayCommand.in(said, turn.language(), LocalDate.now(clock))
                                .map(command -> isOpen(turn) ? answer(turn, command) : elsewhere(turn)),
                        chose -> Optional.of(isOpen(turn) ? chosen(turn, chose) : elsewhere(turn)));
    }

    private Reply answer(Turn turn, AwayCommand command) {
        return command.fold(
                (days, substitute) -> reporting.said(turn, days, substitute),
                () -> agreement.own(turn),
                () -> agreement.comeBack(turn),
                () -> agreement.covered(turn));
    }

    private Reply chosen(Turn turn, Chose chose) {
        return Button.named(chose.action())
                .flatMap(button -> chosen(turn, button, chose))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Optional<Reply> chosen(Turn turn, Button button, Chose chose) {
        Optional<Draft> draft = Draft.in(chose.values());
        Optional<Reply> none = Optional.empty();
        return switch (button) {
            case FORM -> Optional.of(reporting.form(turn, chose.values()));
            case WRITTEN -> Optional.of(reporting.written(turn, chose.values()));
            case CONFIRM -> draft.map(it -> reporting.confirm(turn, it));
            case SEND ->
                chose.values().containsKey(Draft.CARD)
                        ? draft.map(
                                it -> agreement.send(turn, it, chose.values().getOrDefault(Draft.CARD, "")))
                        : none;
            case DROP -> Optional.of(new Wording(turn.language()).reply("dropped"));
            case CANCEL -> Draft.id(chose.values()).map(id -> agreement.cancel(turn, id));
            case ACCEPT -> Draft.id(chose.values()).map(id -> agreement.answer(turn, id, true));
            case DECLINE -> Draft.id(chose.values()).map(id -> agreement.answer(turn, id, false));
            case WITHDRAW -> Draft.id(chose.values()).map(id -> agreement.withdraw(turn, id));
            case APPROVE -> Draft.id(chose.values()).map(id -> agreement.decide(turn, id, true));
            case REFUSE -> Draft.id(chose.values()).map(id -> agreement.decide(turn, id, false));
        };
    }

    private static boolean isOpen(Turn turn) {
        return Action.TELL_OF_ABSENCE.isOpenTo(turn.asker(), turn.place());
    }

    private static Reply elsewhere(Turn turn) {
        Wording wording = new Wording(turn.language());
        return wording.reply(
                List.of(wording.paragraph("shared")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }
}
