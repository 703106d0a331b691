package fi.omabotti.organising;

import fi.omabotti.conversation.Language;
import fi.omabotti.event.Audiences;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the form of a pre-task that there is. */
@Component
class TaskValues {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Language.FI.locale());

    /** Of what is due at no other time: D10's. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final Audiences audiences;
    private final Participants participants;
    private final Clock clock;

    TaskValues(Audiences audiences, Participants participants, Clock clock) {
        this.audiences = audiences;
        this.participants = participants;
        this.clock = clock;
    }

    /** Of a new one. */
    static Map<String, String> empty() {
        return Map.of(TaskForm.DUE_TIME, TIME.format(NOON));
    }

    /** Of a draft. */
    Map<String, String> of(PreTask draft) {
        Map<String, String> values = copied(draft);
        values.putAll(times(draft));
        if (draft.plan().event() != null) {
            values.put(TaskForm.EVENT, Long.toString(draft.plan().event().value()));
        }
        return values;
    }

    /** Of one that is copied: when it is due, and before what, is still to be said. */
    Map<String, String> copied(PreTask task) {
        List<Participant> people = participants.all(task.id());
        Map<String, String> values = new HashMap<>();
        values.put(TaskForm.QUESTIONS, TaskForm.SAME_AS + task.id().value());
        values.put(
                TaskForm.UNITS,
                people.stream()
                        .map(Participant::team)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(it -> Long.toString(it.value()))
                        .collect(Collectors.joining(",")));
        values.put(
                TaskForm.NAMES,
                people.stream()
                        .filter(it -> it.team() == null)
                        .map(it -> audiences.username(it.worker()))
                        .collect(Collectors.joining(", ")));
        values.put(TaskForm.DUE_TIME, TIME.format(task.plan().dueAt()));
        Long serviceTask = task.plan().serviceTask();
        values.put(TaskForm.SERVICE_TASK, serviceTask == null ? "" : serviceTask.toString());
        WorkerId second = task.secondFacilitator();
        values.put(TaskForm.WITH, second == null ? "" : Long.toString(second.value()));
        return values;
    }

    /** When it opens, if that is still to come, and until when it is answered. */
    Map<String, String> times(PreTask task) {
        Map<String, String> values = new HashMap<>();
        ZonedDateTime due = task.plan().dueAt();
        values.put(TaskForm.DUE_DAY, due.toLocalDate().toString());
        values.put(TaskForm.DUE_TIME, TIME.format(due));
        if (task.plan().cutOffAt().isAfter(due)) {
            values.put(
                    TaskForm.CUT_OFF_DAY, task.plan().cutOffAt().toLocalDate().toString());
        }
        ZonedDateTime opens = task.plan().opensAt();
        if (opens.isAfter(ZonedDateTime.now(clock))) {
            values.put(TaskForm.OPEN_DAY, opens.toLocalDate().toString());
            values.put(TaskForm.OPEN_TIME, TIME.format(opens));
        }
        return values;
    }
}
