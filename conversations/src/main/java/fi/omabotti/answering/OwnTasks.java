package fi.omabotti.answering;

import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Respondent;
import fi.omabotti.pretask.Sheets;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody was asked, and their sheets: found by who they are, whatever a button says. */
@Component
class OwnTasks {

    private final PreTasks tasks;
    private final Participants participants;
    private final Sheets sheets;
    private final Clock clock;

    OwnTasks(PreTasks tasks, Participants participants, Sheets sheets, Clock clock) {
        this.tasks = tasks;
        this.participants = participants;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Those that are answered now; when there are none, the latest one that was. */
    List<OwnSheet> of(WorkerId me) {
        List<OwnSheet> all = tasks.askedOf(me, Set.of(PreTaskState.OPEN, PreTaskState.CLOSED)).stream()
                .filter(it -> it.windowAt(now()) != Window.BEFORE)
                .flatMap(it -> main(it, me).stream())
                .toList();
        List<OwnSheet> open = all.stream()
                .filter(it -> it.window() == Window.IN_TIME || it.window() == Window.LATE)
                .toList();
        return open.isEmpty() ? all.stream().limit(1).toList() : open;
    }

    /** One's own sheet; where only teams are asked, the team's. An interview is nobody's own to fill in. */
    private Optional<OwnSheet> main(PreTask task, WorkerId me) {
        boolean own = task.pack().asksEachPerson();
        return own ? sheet(task, Writer.ofOwn(me)) : ofTeam(task, me);
    }

    /** The team's sheet, for who belongs to a team that is asked. */
    Optional<OwnSheet> ofTeam(PreTask task, WorkerId me) {
        return participants
                .find(task.id(), me)
                .filter(it -> task.pack().asks(Scope.TEAM))
                .map(Participant::team)
                .flatMap(team -> sheet(task, Writer.ofTeam(me, team)));
    }

    /** By a button; empty when it is not one's own, or nobody's any more. */
    Optional<OwnSheet> find(Map<String, String> values, WorkerId me) {
        return tasks.find(new PreTaskId(Values.number(values, OwnSheet.TASK, 0)))
                .flatMap(task -> {
                    if (values.containsKey(OwnSheet.PART)) {
                        return ofTeam(task, me);
                    }
                    int person = Values.number(values, OwnSheet.PERSON, 0);
                    return person == 0
                            ? main(task, me)
                            : sheet(task, new Writer(me, new Respondent.Person(new WorkerId(person))));
                });
    }

    /** Whether it was asked of somebody, and the answers are nobody's any more. */
    boolean isFrozen(Map<String, String> values, WorkerId me) {
        PreTaskId id = new PreTaskId(Values.number(values, OwnSheet.TASK, 0));
        return tasks.find(id).filter(PreTask::isFrozen).isPresent()
                && participants.find(id, me).isPresent();
    }

    private Optional<OwnSheet> sheet(PreTask task, Writer writer) {
        return sheets.read(task.id(), writer).map(it -> new OwnSheet(task, writer, it, task.windowAt(now())));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
