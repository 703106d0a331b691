package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.HandingOut;
import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.staff.WorkerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks more people; who was asked before stays as they are, with their team. */
@Component
class AddingPeople {

    private final Participants participants;
    private final HandingOut handingOut;
    private final InvitedReader reader;
    private final ChannelsOfTeams channels;
    private final TaskForm form;
    private final ProgressNotices progress;
    private final AuditTrail audit;

    AddingPeople(
            Participants participants,
            HandingOut handingOut,
            InvitedReader reader,
            ChannelsOfTeams channels,
            TaskForm form,
            ProgressNotices progress,
            AuditTrail audit) {
        this.participants = participants;
        this.handingOut = handingOut;
        this.reader = reader;
        this.channels = channels;
        this.form = form;
        this.progress = progress;
        this.audit = audit;
    }

    Reply form(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        return task.state() == PreTaskState.CLOSED
                ? wording.reply(
                        List.of(wording.paragraph("add.closed")),
                        List.of(wording.button(TaskButton.RESCHEDULE, TaskButton.of(task))))
                : form.drawPeople(wording, List.of(wording.say("add")), Map.of(), TaskButton.of(task));
    }

    Reply check(Turn turn, PreTask task, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        Complaints complaints = new Complaints(wording);
        List<Invited> added = added(task, values, complaints);
        if (!complaints.isEmpty()) {
            return form.drawPeople(wording, complaints.all(), values, TaskButton.of(task));
        }
        Map<String, String> button = new HashMap<>(TaskButton.of(task));
        button.put(TaskForm.UNITS, values.getOrDefault(TaskForm.UNITS, ""));
        button.put(TaskForm.NAMES, values.getOrDefault(TaskForm.NAMES, ""));
        return wording.reply(
                List.of(wording.paragraph("add?", added.size(), wording.title(task))),
                List.of(
                        wording.button(TaskButton.ADDED, button),
                        wording.button(TaskButton.DROP, TaskButton.of(task))));
    }

    Reply add(Turn turn, PreTask task, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        Complaints complaints = new Complaints(wording);
        List<Invited> added = added(task, values, complaints);
        if (!complaints.isEmpty()) {
            return form.drawPeople(wording, complaints.all(), values, TaskButton.of(task));
        }
        participants.add(task.id(), added);
        channels.choose(task.id(), channels.of(task.id()));
        handingOut.handOutToNewOnes(task.id());
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_PEOPLE_ADDED, turn).about(task.subject()));
        progress.counted(task);
        return wording.reply(
                List.of(wording.paragraph("added", added.size(), wording.title(task))),
                List.of(wording.button(TaskButton.MANAGE, TaskButton.of(task))));
    }

    private List<Invited> added(PreTask task, Map<String, String> values, Complaints complaints) {
        if (task.state() == PreTaskState.CLOSED) {
            complaints.add("add.closed");
        }
        List<Invited> read = reader.read(values, complaints);
        Set<WorkerId> known =
                participants.all(task.id()).stream().map(Participant::worker).collect(Collectors.toSet());
        List<Invited> added =
                read.stream().filter(it -> !known.contains(it.worker())).toList();
        if (added.isEmpty() && complaints.isEmpty()) {
            complaints.add("add.nobody");
        }
        return added;
    }
}
