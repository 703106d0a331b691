package fi.omabotti.organising;

import fi.omabotti.event.EventId;
import fi.omabotti.event.Events;
import fi.omabotti.event.LocalTimes;
import fi.omabotti.pretask.Plan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads when a pre-task is answered. */
final class PlanReading {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Map<String, String> values;
    private final ZonedDateTime now;
    private final Complaints complaints;

    PlanReading(Map<String, String> values, ZonedDateTime now, Complaints complaints) {
        this.values = values;
        this.now = now.withZoneSameInstant(Events.ZONE);
        this.complaints = complaints;
    }

    /**
     * Empty when there is something to complain of.
     *
     * @param opened when it was opened, for what is open already; null for what is read from the form
     */
    Optional<Plan> plan(@Nullable ZonedDateTime opened, @Nullable Long serviceTask, @Nullable EventId event) {
        Optional<ZonedDateTime> due = due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Optional<ZonedDateTime> cutOff = cutOff(due.get());
        Optional<ZonedDateTime> opens = opened == null ? opens() : Optional.of(opened);
        if (opens.filter(it -> !it.isBefore(due.get())).isPresent()) {
            complaints.add("wrong.open-after-due");
            return Optional.empty();
        }
        return opens.flatMap(from -> cutOff.map(to -> new Plan(from, due.get(), to, serviceTask, event)));
    }

    private Optional<ZonedDateTime> due() {
        Optional<LocalDate> day = LocalTimes.day(values, TaskForm.DUE_DAY);
        Optional<LocalTime> time = LocalTimes.time(values, TaskForm.DUE_TIME);
        if (day.isEmpty() || time.isEmpty()) {
            complaints.add("wrong.due-day");
            return Optional.empty();
        }
        return moment(day.get(), time.get()).filter(due -> {
            if (!due.isAfter(now)) {
                complaints.add("wrong.past");
            }
            return due.isAfter(now);
        });
    }

    /** At once, when nothing is said. */
    private Optional<ZonedDateTime> opens() {
        Optional<LocalDate> day = LocalTimes.day(values, TaskForm.OPEN_DAY);
        Optional<LocalTime> time = LocalTimes.time(values, TaskForm.OPEN_TIME);
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.of(now);
        }
        if (day.isEmpty() || time.isEmpty()) {
            complaints.add("wrong.open");
            return Optional.empty();
        }
        return moment(day.get(), time.get()).map(it -> it.isBefore(now) ? now : it);
    }

    /** To the end of that day; without one nothing is taken after the due time. */
    private Optional<ZonedDateTime> cutOff(ZonedDateTime due) {
        if (values.getOrDefault(TaskForm.CUT_OFF_DAY, "").isBlank()) {
            return Optional.of(due);
        }
        Optional<ZonedDateTime> end = LocalTimes.day(values, TaskForm.CUT_OFF_DAY)
                .flatMap(day -> LocalTimes.moment(day, LAST_MINUTE))
                .filter(it -> !it.isBefore(due));
        if (end.isEmpty()) {
            complaints.add("wrong.cut-off");
        }
        return end;
    }

    private Optional<ZonedDateTime> moment(LocalDate day, LocalTime time) {
        Optional<ZonedDateTime> moment = LocalTimes.moment(day, time);
        if (moment.isEmpty()) {
            complaints.add("wrong.clocks");
        }
        return moment;
    }
}
