package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.HandingOut;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskNotices;
import fi.omabotti.pretask.PreTasks;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** From a draft to what people have in their chats: tried by oneself first, and handed out once. */
@Component
class Launch {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final Participants participants;
    private final HandingOut handingOut;
    private final PreTaskNotices notices;
    private final ChannelsOfTeams channels;
    private final ProgressNotices progress;
    private final Check check;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Launch(
            PreTasks tasks,
            PreTaskBook book,
            Participants participants,
            HandingOut handingOut,
            PreTaskNotices notices,
            ChannelsOfTeams channels,
            ProgressNotices progress,
            Check check,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.participants = participants;
        this.handingOut = handingOut;
        this.notices = notices;
        this.channels = channels;
        this.progress = progress;
        this.check = check;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What people will be told, to oneself alone, with the questions to try: nothing of it is kept. */
    Reply test(Turn turn, PreTask draft) {
        outbox.send(turn.asker().id(), draft.subject() + "/test/" + clock.millis(), language -> {
            Wording wording = new Wording(language);
            Reply seen = notices.preview(draft, language);
            List<Part> parts = new ArrayList<>(List.of(wording.note("test")));
            parts.addAll(seen.parts());
            Map<String, String> values = Map.of("task", Long.toString(draft.id().value()), "page", "1");
            return wording.reply(
                    parts, List.of(new Choice.Pick(wording.say("button.try"), "pre-task", "page", values)));
        });
        Wording wording = new Wording(turn.language());
        return check.draw(draft, List.of(wording.say("tested")), wording);
    }

    /** Of two presses, one does it; and none when it was written anew after it was looked at. */
    Reply handOut(Turn turn, PreTask draft, int version) {
        Wording wording = new Wording(turn.language());
        if (draft.version() != version) {
            return Reply.outdated(wording.language());
        }
        if (!draft.plan().dueAt().isAfter(ZonedDateTime.now(clock))) {
            return check.draw(draft, List.of(wording.say("wrong.past")), wording);
        }
        if (!handingOut.handOut(draft.id(), version)) {
            return Reply.outdated(wording.language());
        }
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_HANDED_OUT, turn).about(draft.subject()));
        PreTask task = tasks.find(draft.id()).orElseThrow();
        progress.begin(task);
        int asked = participants.all(task.id()).size();
        return wording.reply("handed-out", wording.titleAndTime(task), asked);
    }

    /** Before it is handed out: it is another draft then. */
    Reply channelsWritten(Turn turn, PreTask draft, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        if (TaskButton.version(values) != draft.version()
                || !book.redraft(
                        draft.id(),
                        draft.pack(),
                        draft.plan(),
                        draft.secondFacilitator(),
                        turn.asker().id())) {
            return Reply.outdated(wording.language());
        }
        channels.written(draft.id(), values);
        return check.draw(tasks.find(draft.id()).orElseThrow(), List.of(), wording);
    }

    /** After it: whoever has not heard of it there yet does so now. */
    Reply channelsChanged(Turn turn, PreTask task, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        channels.written(task.id(), values);
        handingOut.handOutToNewOnes(task.id());
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_CHANNELS_CHANGED, turn).about(task.subject()));
        return wording.reply(
                List.of(
                        wording.paragraph("channels.kept"),
                        channels.told(task.id(), wording).orElseGet(() -> wording.note("channels.none"))),
                List.of(wording.button(TaskButton.MANAGE, TaskButton.of(task))));
    }
}
