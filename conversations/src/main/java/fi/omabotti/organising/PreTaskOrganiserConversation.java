package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.permission.Action;
import fi.omabotti.pretask.OrganiserWords;
import fi.omabotti.pretask.OrganiserWords.Wish;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Uusi ennakkotehtävä", "kuinka moni on vastannut", "jatka vastausaikaa": for facilitators, of their own pre-tasks. */
@Component
@Order(-2)
class PreTaskOrganiserConversation implements Conversation {

    static final String NAME = "pre-task-organiser";

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private static final Set<PreTaskState> ANSWERED = Set.of(PreTaskState.OPEN, PreTaskState.CLOSED);
    private static final Set<PreTaskState> HANDED_OUT =
            Set.of(PreTaskState.OPEN, PreTaskState.CLOSED, PreTaskState.FROZEN, PreTaskState.PUBLISHED);

    private final PreTasks tasks;
    private final Drafting drafting;
    private final TaskButtons buttons;
    private final AuditTrail audit;

    PreTaskOrganiserConversation(PreTasks tasks, Drafting drafting, TaskButtons buttons, AuditTrail audit) {
        this.tasks = tasks;
        this.drafting = drafting;
        this.buttons = buttons;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.make", "example.progress", "example.extend")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.RUN_PRE_TASKS.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> OrganiserWords.in(said, turn.language())
                                .map(wish -> isOpen(turn) ? answer(turn, wish) : refuse(turn)),
                        chose -> Optional.of(isOpen(turn) ? chosen(turn, chose) : refuse(turn)));
    }

    private static boolean isOpen(Turn turn) {
        return Action.RUN_PRE_TASKS.isOpenTo(turn.asker(), turn.place());
    }

    private Reply answer(Turn turn, Wish wish) {
        if (wish == Wish.MAKE) {
            return drafting.start(turn);
        }
        Wording wording = new Wording(turn.language());
        List<PreTask> own = meant(turn, wish);
        if (own.isEmpty()) {
            return wording.reply("own.none");
        }
        return own.size() == 1
                ? pressed(turn, button(wish), TaskButton.of(own.get(0)))
                : wording.reply(
                        List.of(wording.paragraph("which")),
                        own.stream()
                                .limit(MOST_BUTTONS)
                                .map(it -> button(wish).choice(wording.titleAndTime(it), TaskButton.of(it)))
                                .toList());
    }

    /** What is being answered; what was closed only where nothing is, and where it can be opened again. */
    private List<PreTask> meant(Turn turn, Wish wish) {
        if (wish == Wish.OWN) {
            return tasks.runBy(turn.asker().id(), HANDED_OUT);
        }
        List<PreTask> answered = tasks.runBy(turn.asker().id(), ANSWERED);
        List<PreTask> open =
                answered.stream().filter(it -> it.state() == PreTaskState.OPEN).toList();
        return open.isEmpty() || wish == Wish.EXTEND ? answered : open;
    }

    /** That does it, once it is clear which pre-task is meant. */
    private static TaskButton button(Wish wish) {
        return switch (wish) {
            case PROGRESS, OWN -> TaskButton.MANAGE;
            case EXTEND -> TaskButton.RESCHEDULE;
            case ADD -> TaskButton.ADD;
            case QUESTIONS -> TaskButton.QUESTIONS;
            case CLOSE -> TaskButton.CLOSE;
            case MAKE -> TaskButton.FORM;
        };
    }

    private Reply chosen(Turn turn, Chose chose) {
        return TaskButton.named(chose.action())
                .map(button -> pressed(turn, button, chose.values()))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply pressed(Turn turn, TaskButton button, Map<String, String> values) {
        return buttons.pressed(turn, button, values).orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_COMMAND_REFUSED, turn));
        Wording wording = new Wording(turn.language());
        return isFor(turn.asker())
                ? wording.reply(
                        List.of(wording.paragraph("in-private")),
                        List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))))
                : wording.reply("organisers-only");
    }
}
