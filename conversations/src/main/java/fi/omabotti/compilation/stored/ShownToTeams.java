package fi.omabotti.compilation.stored;

import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Renewal;
import fi.omabotti.compilation.Stage;
import fi.omabotti.conversation.Language;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.UnitId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a team reads of its own compilation before the answers are frozen (V-22): counts, as they were when it was last made anew.
 * That is done only when three sheets or more have changed, so that nobody reads a single change out of two of them.
 */
@Component
public class ShownToTeams {

    private final PreTasks tasks;
    private final Materials materials;
    private final CompilationBook book;
    private final ShownRows rows;
    private final Clock clock;

    ShownToTeams(PreTasks tasks, Materials materials, CompilationBook book, ShownRows rows, Clock clock) {
        this.tasks = tasks;
        this.materials = materials;
        this.book = book;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a team is shown.
     *
     * @param changed how many sheets have changed since it was made
     */
    public record Shown(Compilation compilation, int changed) {}

    /** What the team reads now, made anew if that is due. Joins the caller's transaction; of two at once, one waits. */
    public Shown of(PreTask task, UnitId team, Language language) {
        book.lock(task.id());
        List<AnswerSheet> now = materials.sheets(task).stream()
                .filter(it -> it.team().equals(Optional.of(team)))
                .toList();
        Optional<ShownRows.Snapshot> before = rows.find(task.id(), team);
        int changed = before.map(it -> it.changed(now)).orElse(0);
        if (before.isPresent() && !Renewal.isDue(changed)) {
            return new Shown(compiled(task, team, before.get(), language), changed);
        }
        ShownRows.Snapshot fresh = ShownRows.Snapshot.of(now, tasks.versions(task.id()), ZonedDateTime.now(clock));
        rows.write(task.id(), team, fresh);
        return new Shown(compiled(task, team, fresh, language), 0);
    }

    /** Nothing is left of it, as the answers are frozen: joins the transaction that did that. */
    public void forget(PreTaskId id) {
        book.lock(id);
        rows.delete(id);
    }

    private Compilation compiled(PreTask task, UnitId team, ShownRows.Snapshot snapshot, Language language) {
        return new Compiler(materials.of(task, snapshot.sheets(team), Stage.COUNTS, snapshot.shownAt(), language))
                .ofTeam(team);
    }
}
