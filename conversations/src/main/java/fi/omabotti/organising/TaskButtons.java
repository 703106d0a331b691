package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose pre-task it is, and how it stands, is looked at anew with each press: what comes back is from outside. */
@Component
class TaskButtons {

    private final PreTasks tasks;
    private final Drafting drafting;
    private final Launch launch;
    private final ChannelsOfTeams channels;
    private final ChangingQuestions questions;
    private final Running running;
    private final Rescheduling rescheduling;
    private final AddingPeople adding;
    private final AuditTrail audit;

    TaskButtons(
            PreTasks tasks,
            Drafting drafting,
            Launch launch,
            ChannelsOfTeams channels,
            ChangingQuestions questions,
            Running running,
            Rescheduling rescheduling,
            AddingPeople adding,
            AuditTrail audit) {
        this.tasks = tasks;
        this.drafting = drafting;
        this.launch = launch;
        this.channels = channels;
        this.questions = questions;
        this.running = running;
        this.rescheduling = rescheduling;
        this.adding = adding;
        this.audit = audit;
    }

    /** Empty for a button that does nothing any more. The presser is a facilitator. */
    Optional<Reply> pressed(Turn turn, TaskButton button, Map<String, String> values) {
        if (button == TaskButton.DROP) {
            return Optional.of(new Wording(turn.language()).reply("dropped"));
        }
        if (button == TaskButton.FORM) {
            return Optional.of(drafting.empty(turn));
        }
        if (button == TaskButton.WRITTEN && !values.containsKey(TaskButton.TASK)) {
            return Optional.of(drafting.written(turn, Optional.empty(), values));
        }
        Optional<PreTask> found = TaskButton.task(values).flatMap(tasks::find);
        Optional<PreTask> own = found.filter(it -> it.isRunBy(turn.asker().id()));
        if (found.isPresent() && own.isEmpty()) {
            audit.record(AuditRecord.of(TaskEvent.PRE_TASK_COMMAND_REFUSED, turn)
                    .about(found.get().subject()));
        }
        return own.flatMap(task -> pressed(turn, button, task, values));
    }

    private Optional<Reply> pressed(Turn turn, TaskButton button, PreTask task, Map<String, String> values) {
        if (task.state() == PreTaskState.DRAFT) {
            return ofDraft(turn, button, task, values);
        }
        if (task.isFrozen()) {
            return ofAny(turn, button, task);
        }
        return Optional.ofNullable(
                switch (button) {
                    case CHANNELS -> channels.form(turn, task);
                    case CHANNELS_WRITTEN -> launch.channelsChanged(turn, task, values);
                    case QUESTIONS -> questions.form(turn, task);
                    case QUESTIONS_WRITTEN -> questions.check(turn, task, values);
                    case QUESTIONS_CHANGED -> questions.change(turn, task, values);
                    case CHANGE -> running.menu(turn, task);
                    case RESCHEDULE -> rescheduling.form(turn, task);
                    case RESCHEDULED -> rescheduling.written(turn, task, values);
                    case ADD -> adding.form(turn, task);
                    case ADDING -> adding.check(turn, task, values);
                    case ADDED -> adding.add(turn, task, values);
                    case CLOSE -> running.askToClose(turn, task);
                    case CLOSED -> running.close(turn, task);
                    case INTERVIEW -> running.interview(turn, task);
                    case STOP -> running.stop(turn, task);
                    case AGAIN -> running.again(turn, task);
                    default -> ofAny(turn, button, task).orElse(null);
                });
    }

    private Optional<Reply> ofDraft(Turn turn, TaskButton button, PreTask draft, Map<String, String> values) {
        return Optional.ofNullable(
                switch (button) {
                    case EDIT -> drafting.edit(turn, draft);
                    case WRITTEN -> drafting.written(turn, Optional.of(draft), values);
                    case DISCARD -> drafting.discard(turn, draft);
                    case TEST -> launch.test(turn, draft);
                    case HAND_OUT -> launch.handOut(turn, draft, TaskButton.version(values));
                    case CHANNELS -> channels.form(turn, draft);
                    case CHANNELS_WRITTEN -> launch.channelsWritten(turn, draft, values);
                    case QUESTIONS -> questions.form(turn, draft);
                    case QUESTIONS_WRITTEN -> questions.written(turn, draft, values);
                    default -> null;
                });
    }

    /** Of what was handed out, however long ago. */
    private Optional<Reply> ofAny(Turn turn, TaskButton button, PreTask task) {
        return Optional.ofNullable(
                switch (button) {
                    case COPY -> drafting.copy(turn, task);
                    case MANAGE -> running.overview(turn, task);
                    case BY_QUESTION -> running.byQuestion(turn, task);
                    case DELIVERY -> running.delivery(turn, task);
                    case REPORT -> running.report(turn, task);
                    default -> null;
                });
    }
}
