package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.Plan;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskNotices;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.ProgressCounts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a pre-task that was handed out other times; one that was closed is open again. */
@Component
class Rescheduling {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final ProgressCounts counts;
    private final TaskForm form;
    private final TaskValues values;
    private final PreTaskNotices notices;
    private final ProgressNotices progress;
    private final AuditTrail audit;
    private final Clock clock;

    Rescheduling(
            PreTasks tasks,
            PreTaskBook book,
            ProgressCounts counts,
            TaskForm form,
            TaskValues values,
            PreTaskNotices notices,
            ProgressNotices progress,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.counts = counts;
        this.form = form;
        this.values = values;
        this.notices = notices;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    Reply form(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        String first = wording.say(task.state() == PreTaskState.CLOSED ? "times.closed" : "times");
        return form.drawTimes(wording, List.of(first), isOpened(task), values.times(task), TaskButton.of(task));
    }

    Reply written(Turn turn, PreTask task, Map<String, String> written) {
        Wording wording = new Wording(turn.language());
        Complaints complaints = new Complaints(wording);
        ZonedDateTime opened = isOpened(task) ? task.plan().opensAt() : null;
        Optional<Plan> plan = new PlanReading(written, ZonedDateTime.now(clock), complaints)
                .plan(opened, task.plan().serviceTask(), task.plan().event());
        if (plan.isEmpty()) {
            return form.drawTimes(wording, complaints.all(), isOpened(task), written, TaskButton.of(task));
        }
        if (!book.reschedule(task.id(), plan.get())) {
            return Reply.outdated(wording.language());
        }
        audit.record(AuditRecord.of(TaskEvent.PRE_TASK_RESCHEDULED, turn).about(task.subject()));
        PreTask now = tasks.find(task.id()).orElseThrow();
        showInChannels(now);
        progress.counted(now);
        return wording.reply(
                List.of(wording.paragraph("times.kept", wording.titleAndTime(now)), wording.note("times.told")),
                List.of(wording.button(TaskButton.MANAGE, TaskButton.of(now))));
    }

    /** People's own cards are left alone: somebody may be writing in one. They show the time of today when they are pressed. */
    private void showInChannels(PreTask task) {
        tasks.teams(task.id()).stream()
                .filter(it -> it.channel() != null)
                .forEach(team -> counts.of(task.id()).stream()
                        .filter(it -> team.id().equals(it.team()))
                        .forEach(it -> notices.progressed(task, it, team)));
    }

    private boolean isOpened(PreTask task) {
        return !task.plan().opensAt().isAfter(ZonedDateTime.now(clock));
    }
}
