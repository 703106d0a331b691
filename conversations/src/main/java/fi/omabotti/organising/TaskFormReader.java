package fi.omabotti.organising;

import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventId;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Plan;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Packs;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a pre-task: all that is wrong with it is said at once. */
@Component
class TaskFormReader {

    private static final Pattern SAME_AS = Pattern.compile(TaskForm.SAME_AS + "(\\d{1,18})");

    private final Packs packs;
    private final PreTasks tasks;
    private final Audiences audiences;
    private final Events events;
    private final InvitedReader invited;
    private final FreeText freeText;
    private final Clock clock;

    TaskFormReader(
            Packs packs,
            PreTasks tasks,
            Audiences audiences,
            Events events,
            InvitedReader invited,
            FreeText freeText,
            Clock clock) {
        this.packs = packs;
        this.tasks = tasks;
        this.audiences = audiences;
        this.events = events;
        this.invited = invited;
        this.freeText = freeText;
        this.clock = clock;
    }

    Filled read(Map<String, String> values, WorkerId writer, Wording wording) {
        Complaints complaints = new Complaints(wording);
        Optional<Pack> pack = pack(values, writer);
        if (pack.isEmpty()) {
            complaints.add("wrong.questions");
        }
        Bilingual title = title(values, pack, complaints);
        PlanReading times = new PlanReading(values, ZonedDateTime.now(clock), complaints);
        Optional<Plan> plan = times.plan(null, serviceTask(values), event(values, writer));
        List<Invited> people = invited.read(values, complaints);
        if (!people.isEmpty()
                && pack.filter(it -> !it.asks(Scope.PERSONAL)).isPresent()
                && people.stream().anyMatch(it -> it.team() == null)) {
            complaints.add("wrong.no-team");
        }
        return complaints.isEmpty() && pack.isPresent() && plan.isPresent()
                ? new Filled.Right(
                        pack.get().titled(title == null ? pack.get().title() : title),
                        plan.get(),
                        people,
                        second(values, writer))
                : new Filled.Wrong(complaints.all(), complaints.onlyMayTellWho());
    }

    /** Whose questions were chosen as they are: one of the writer's own. */
    Optional<PreTask> like(Map<String, String> values, WorkerId writer) {
        return Optional.of(SAME_AS.matcher(values.getOrDefault(TaskForm.QUESTIONS, "")))
                .filter(Matcher::matches)
                .flatMap(it -> tasks.find(new PreTaskId(Long.parseLong(it.group(1)))))
                .filter(it -> it.isRunBy(writer));
    }

    /** The questions that were chosen, with those for teams after them. */
    private Optional<Pack> pack(Map<String, String> values, WorkerId writer) {
        Optional<Pack> own = like(values, writer)
                .map(PreTask::pack)
                .or(() -> packs.find(values.getOrDefault(TaskForm.QUESTIONS, "")));
        Optional<Pack> ofTeam =
                packs.find(values.getOrDefault(TaskForm.TEAM_PART, "")).filter(TaskForm::isForTeams);
        return own.map(it -> ofTeam.map(it::with).orElse(it));
    }

    private @Nullable Bilingual title(Map<String, String> values, Optional<Pack> pack, Complaints complaints) {
        String fi = text(values, TaskForm.TITLE_FI, complaints);
        String sv = text(values, TaskForm.TITLE_SV, complaints);
        if (fi.isEmpty() && sv.isEmpty()) {
            return null;
        }
        String finnish = fi.isEmpty() ? pack.map(it -> it.title().fi()).orElse(sv) : fi;
        return new Bilingual(finnish, sv);
    }

    private String text(Map<String, String> values, String name, Complaints complaints) {
        String text = values.getOrDefault(name, "").strip();
        if (!text.isEmpty()) {
            complaints.check(
                    freeText.check(text, TaskForm.LONGEST_TITLE, values.containsKey(TaskForm.NO_CLIENT)),
                    "wrong.title");
        }
        return text.length() > TaskForm.LONGEST_TITLE ? "" : text;
    }

    private @Nullable Long serviceTask(Map<String, String> values) {
        return audiences.tasks(false).keySet().stream()
                .filter(it -> it.toString().equals(values.get(TaskForm.SERVICE_TASK)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable EventId event(Map<String, String> values, WorkerId writer) {
        return events.runBy(writer, Set.of(EventState.ANNOUNCED)).stream()
                .map(Event::id)
                .filter(it -> Long.toString(it.value()).equals(values.get(TaskForm.EVENT)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable WorkerId second(Map<String, String> values, WorkerId writer) {
        return audiences.facilitatorsBeside(writer).keySet().stream()
                .filter(it -> it.toString().equals(values.get(TaskForm.WITH)))
                .findFirst()
                .map(WorkerId::new)
                .orElse(null);
    }
}
