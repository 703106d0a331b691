package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Tally;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Audiences;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.reach.DeliveryParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What facilitators see and do of what they have handed out. */
@Component
class Running {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final Participants participants;
    private final Audiences audiences;
    private final ProgressCard card;
    private final ProgressNotices progress;
    private final ChannelsOfTeams channels;
    private final HandOutDelivery delivery;
    private final AuditTrail audit;

    Running(
            PreTasks tasks,
            PreTaskBook book,
            Participants participants,
            Audiences audiences,
            ProgressCard card,
            ProgressNotices progress,
            ChannelsOfTeams channels,
            HandOutDelivery delivery,
            AuditTrail audit) {
        this.tasks = tasks;
        this.book = book;
        this.participants = participants;
        this.audiences = audiences;
        this.card = card;
        this.progress = progress;
        this.channels = channels;
        this.delivery = delivery;
        this.audit = audit;
    }

    Reply overview(Turn turn, PreTask task) {
        return card.draw(task, delivery.tally(task), turn.language());
    }

    Reply byQuestion(Turn turn, PreTask task) {
        return card.byQuestion(task, turn.language());
    }

    Reply menu(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        Map<String, String> values = TaskButton.of(task);
        List<Choice> choices = new ArrayList<>();
        boolean closed = task.state() == PreTaskState.CLOSED;
        choices.add(
                closed
                        ? TaskButton.RESCHEDULE.choice(wording.say("button.reopen"), values)
                        : wording.button(TaskButton.RESCHEDULE, values));
        choices.add(wording.button(TaskButton.QUESTIONS, values));
        if (!closed) {
            choices.add(wording.button(TaskButton.ADD, values));
            if (channels.canBeChosen(task)) {
                choices.add(wording.button(TaskButton.CHANNELS, values));
            }
            choices.add(wording.button(TaskButton.CLOSE, values));
        }
        return wording.reply(List.of(new Headline(wording.title(task)), wording.paragraph("change")), choices);
    }

    Reply askToClose(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        return task.state() == PreTaskState.CLOSED
                ? wording.reply("closed.already")
                : wording.reply(
                        List.of(wording.paragraph("close?", wording.title(task))),
                        List.of(
                                wording.button(TaskButton.CLOSED, TaskButton.of(task)),
                                wording.button(TaskButton.DROP, TaskButton.of(task))));
    }

    Reply close(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        if (!book.close(task.id())) {
            return wording.reply("closed.already");
        }
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_CLOSED, turn).about(task.subject()));
        PreTask now = tasks.find(task.id()).orElseThrow();
        progress.counted(now);
        return wording.reply(
                List.of(wording.paragraph("closed", wording.title(task))),
                List.of(ProgressCard.compilation(now, wording), wording.button(TaskButton.MANAGE, TaskButton.of(now))));
    }

    /** Whom: their answers are written down in the conversation about answers. */
    Reply interview(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        List<Option> people = participants.all(task.id()).stream()
                .map(it -> new Option(
                        audiences.name(it.worker()), Long.toString(it.worker().value())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return !task.pack().byInterviewer()
                ? Reply.outdated(wording.language())
                : wording.reply(
                        List.of(
                                wording.paragraph("interview"),
                                new Field(
                                        "person",
                                        wording.say("field.person"),
                                        new Entry.OneOf(people),
                                        wording.say("wrong.person"),
                                        "")),
                        List.of(new Choice.Pick(
                                wording.say("button.interviewed"), "pre-task", "open", TaskButton.of(task))));
    }

    Reply delivery(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        Tally tally = delivery.tally(task);
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.say("delivery", wording.title(task)))));
        if (tally.total() == 0) {
            parts.add(wording.paragraph("delivery.none"));
            return wording.reply(parts, List.of());
        }
        parts.addAll(DeliveryParts.draw(tally, turn.language()));
        List<Choice> choices = new ArrayList<>();
        if (tally.in(DeliveryState.WAITING) > 0) {
            choices.add(wording.button(TaskButton.STOP, TaskButton.of(task)));
        }
        int uncertain = tally.in(DeliveryState.UNCERTAIN);
        if (uncertain > 0) {
            choices.add(TaskButton.AGAIN.choice(wording.say("button.again", uncertain), TaskButton.of(task)));
        }
        choices.add(wording.button(TaskButton.REPORT, TaskButton.of(task)));
        choices.add(wording.button(TaskButton.MANAGE, TaskButton.of(task)));
        return wording.reply(parts, choices);
    }

    Reply stop(Turn turn, PreTask task) {
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_MESSAGE_STOPPED, turn).about(task.subject()));
        delivery.stop(task);
        return delivery(turn, task);
    }

    Reply again(Turn turn, PreTask task) {
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_MESSAGE_REPEATED, turn).about(task.subject()));
        delivery.sendAgain(task);
        return delivery(turn, task);
    }

    Reply report(Turn turn, PreTask task) {
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_DELIVERY_EXPORTED, turn).about(task.subject()));
        return delivery.report(task, turn.language());
    }
}
