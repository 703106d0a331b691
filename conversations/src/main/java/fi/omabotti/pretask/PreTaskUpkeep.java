package fi.omabotti.pretask;

import fi.omabotti.event.Events;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.workday.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens to pre-tasks while nobody does anything: to be called now and then, by one instance at a time, outside of a
 * transaction. Each is done in one of its own, and what was done is not done again.
 */
@Component
public class PreTaskUpkeep {

    /** Who is reminded as often as this has heard it. */
    static final int MOST_REMINDERS = 3;

    private static final int WORKING_DAYS_BEFORE = 2;

    /** Of Europe/Helsinki. What was missed in the morning is made up for in working hours only. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private final PreTasks tasks;
    private final Participants participants;
    private final ProgressCounts counts;
    private final PreTaskNotices notices;
    private final FacilitatorNotices facilitators;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    PreTaskUpkeep(
            PreTasks tasks,
            Participants participants,
            ProgressCounts counts,
            PreTaskNotices notices,
            FacilitatorNotices facilitators,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.tasks = tasks;
        this.participants = participants;
        this.counts = counts;
        this.notices = notices;
        this.facilitators = facilitators;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reminds those who are missing at this moment, two working days before the due time and on its morning. For every
     * minute.
     */
    public void remind() {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Events.ZONE);
        boolean working = WorkingDays.isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(MORNING)
                && now.toLocalTime().isBefore(AFTERNOON);
        if (working) {
            tasks.open().stream()
                    .filter(it -> it.windowAt(now) == Window.IN_TIME && isReminderDay(it, now.toLocalDate()))
                    .forEach(it -> transaction.executeWithoutResult(status -> remind(it, now.toLocalDate())));
        }
    }

    /** Shows in the channels of teams and to facilitators how many have answered, if they see something else. For every minute. */
    public void showProgress() {
        tasks.open().forEach(task -> transaction.executeWithoutResult(status -> showProgress(task)));
    }

    private static boolean isReminderDay(PreTask task, LocalDate day) {
        ZonedDateTime due = task.plan().dueAt();
        // what is due early in the morning is reminded of on the working day before
        LocalDate dueDay = due.toLocalTime().isAfter(MORNING)
                ? due.toLocalDate()
                : due.toLocalDate().minusDays(1);
        return day.equals(WorkingDays.before(dueDay, 0)) || day.equals(WorkingDays.before(dueDay, WORKING_DAYS_BEFORE));
    }

    private void remind(PreTask task, LocalDate day) {
        for (WorkerId missing : participants.missing(task.id())) {
            boolean marked = jdbc.sql("""
                                    update pre_task_participant set reminders = reminders + 1, reminded_on = :day
                                    where pre_task_id = :id and worker_id = :worker and reminders < :most
                                      and (reminded_on is null or reminded_on <> :day)
                                    """)
                            .param("day", day)
                            .param("id", task.id().value())
                            .param("worker", missing.value())
                            .param("most", MOST_REMINDERS)
                            .update()
                    == 1;
            if (marked) {
                notices.reminder(task, missing);
            }
        }
    }

    private void showProgress(PreTask task) {
        List<Progress> progress = counts.of(task.id());
        if (sees(task.id(), progress.stream().mapToInt(PreTaskUpkeep::answered).sum())) {
            facilitators.counted(task);
        }
        for (Team team : tasks.teams(task.id())) {
            progress.stream()
                    .filter(it -> team.channel() != null && team.id().equals(it.team()))
                    .filter(it -> shows(task.id(), team, it))
                    .forEach(it -> notices.progressed(task, it, team));
        }
    }

    /** The team's own part counts as one more. */
    private static int answered(Progress progress) {
        return progress.answered() + (progress.teamAnswered() ? 1 : 0);
    }

    /** False when its facilitators see it already. */
    private boolean sees(PreTaskId id, int answered) {
        return jdbc.sql("update pre_task set told_answered = :answered where id = :id and told_answered <> :answered")
                        .param("answered", answered)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False when the channel shows it already. */
    private boolean shows(PreTaskId id, Team team, Progress now) {
        return jdbc.sql("""
                                update pre_task_team set told_answered = :answered
                                where pre_task_id = :id and unit_id = :team and told_answered <> :answered
                                """)
                        .param("answered", answered(now))
                        .param("id", id.value())
                        .param("team", team.id().value())
                        .update()
                == 1;
    }
}
