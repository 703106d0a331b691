package fi.omabotti.bot.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fi.omabotti.bot.log.TraceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again: in one instance of the bot at a time, however many there are. What an instance was at
 * when it died is begun anew by another, so the work must bear to be done twice. When the bot stops, it is given ten
 * seconds, then interrupted.
 */
public final class Job {

    private static final Logger log = LoggerFactory.getLogger(Job.class);

    private static final ZoneId COUNTY = ZoneId.of("Europe/Helsinki");

    private final String name;
    private final Schedule schedule;
    private final Runnable work;

    private Job(String name, Schedule schedule, Runnable work) {
        this.name = name;
        this.schedule = schedule;
        this.work = work;
    }

    /**
     * From the start of the bot on, with a pause between an end and the next beginning. The scheduler looks every five
     * seconds.
     *
     * @param name of one job for ever: it is known by it in the database; at most 100 characters
     */
    public static Job every(Duration pause, String name, Runnable work) {
        return new Job(name, Schedules.fixedDelay(pause), work);
    }

    /** Each day at a time of Europe/Helsinki; once after a time at which no instance was running. */
    public static Job daily(LocalTime at, String name, Runnable work) {
        return new Job(name, Schedules.daily(COUNTY, at), work);
    }

    /** Each week on a day, at a time of Europe/Helsinki; once after a time at which no instance was running. */
    public static Job weekly(DayOfWeek day, LocalTime at, String name, Runnable work) {
        String cron = "0 %d %d * * %s"
                .formatted(
                        at.getMinute(),
                        at.getHour(),
                        day.getDisplayName(TextStyle.SHORT, Locale.ROOT).toUpperCase(Locale.ROOT));
        return new Job(name, Schedules.cron(cron, COUNTY), work);
    }

    Schedule schedule() {
        return schedule;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(name, schedule).execute((instance, context) -> TraceId.during(this::run));
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError failure) {
            log.error("Job {} failed: {}", name, failure.getClass().getName());
            throw failure;
        }
    }
}
