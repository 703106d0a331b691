package fi.omabotti.publishing;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.compilation.stored.ShownToTeams;
import fi.omabotti.compilation.stored.ShownToTeams.Shown;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads which compilation: facilitators those of their own pre-tasks; who was asked in a team the team's, when it is
 * shared or published; everybody the one of all, when it is published. Found by who somebody is, whatever a button says.
 */
@Component
class CompilationAccess {

    private static final Set<PreTaskState> HANDED_OUT =
            Set.of(PreTaskState.OPEN, PreTaskState.CLOSED, PreTaskState.FROZEN, PreTaskState.PUBLISHED);

    private final PreTasks tasks;
    private final Participants participants;
    private final CompilationBook book;
    private final Materials materials;
    private final ShownToTeams shown;

    CompilationAccess(
            PreTasks tasks, Participants participants, CompilationBook book, Materials materials, ShownToTeams shown) {
        this.tasks = tasks;
        this.participants = participants;
        this.book = book;
        this.materials = materials;
        this.shown = shown;
    }

    /**
     * A compilation that somebody may read.
     *
     * @param team empty for all
     * @param asFacilitator whether they run the pre-task
     */
    record View(PreTask task, Optional<UnitId> team, boolean asFacilitator) {

        Map<String, String> values() {
            return CompilationButton.of(task.id(), team);
        }

        /** The same of all teams. */
        Map<String, String> taskOnly() {
            return CompilationButton.of(task.id(), Optional.empty());
        }
    }

    /** By a button; empty when there is none for this asker. */
    Optional<View> find(Turn turn, Map<String, String> values) {
        Optional<UnitId> team =
                CompilationButton.number(values, CompilationButton.TEAM).map(UnitId::new);
        if (team.isEmpty() && values.containsKey(CompilationButton.TEAM)) {
            return Optional.empty();
        }
        return CompilationButton.number(values, CompilationButton.TASK)
                .flatMap(id -> tasks.find(new PreTaskId(id)))
                .flatMap(task -> view(turn, task, team));
    }

    /** Their own pre-task, of which they may do everything; empty for anybody else. */
    Optional<PreTask> run(Turn turn, PreTaskId id) {
        return tasks.find(id).filter(it -> runs(turn, it));
    }

    /** What the asker may read: what they run first, then the latest. */
    List<View> all(Turn turn, boolean ofTeam) {
        Stream<View> run = runsAny(turn)
                ? tasks.runBy(turn.asker().id(), HANDED_OUT).stream()
                        .filter(it -> !ofTeam)
                        .map(it -> new View(it, Optional.empty(), true))
                : Stream.of();
        Stream<View> asked = tasks.askedOf(turn.asker().id(), HANDED_OUT).stream()
                .filter(it -> ofTeam || it.state() != PreTaskState.PUBLISHED)
                .flatMap(task -> team(turn, task).flatMap(it -> view(turn, task, Optional.of(it))).stream());
        Stream<View> published = ofTeam
                ? Stream.of()
                : tasks.published().stream().flatMap(it -> view(turn, it, Optional.empty()).stream());
        return List.copyOf(Stream.concat(run, Stream.concat(asked, published))
                .collect(Collectors.toMap(
                        it -> it.task().id(), it -> it, (one, other) -> one, LinkedHashMap<PreTaskId, View>::new))
                .values());
    }

    /** What they were asked of which there is no compilation for them yet. */
    Optional<PreTask> awaited(Turn turn) {
        return tasks
                .askedOf(turn.asker().id(), Set.of(PreTaskState.OPEN, PreTaskState.CLOSED, PreTaskState.FROZEN))
                .stream()
                .findFirst();
    }

    boolean runsAny(Turn turn) {
        return Action.COMPILE_PRE_TASK.isOpenTo(turn.asker(), turn.place());
    }

    /** The team in which the asker was asked. */
    Optional<UnitId> team(Turn turn, PreTask task) {
        return participants.find(task.id(), turn.asker().id()).map(Participant::team);
    }

    /** All that is handed in, for a facilitator or once it is nobody's; else as the team was shown it last. */
    Shown compiled(View view, Language language) {
        if (!view.asFacilitator() && !view.task().isFrozen()) {
            return shown.of(view.task(), view.team().orElseThrow(), language);
        }
        Compiler compiler = materials.compiler(view.task(), language);
        Compilation compilation = view.team().map(compiler::ofTeam).orElseGet(compiler::ofAll);
        return new Shown(compilation, 0);
    }

    private Optional<View> view(Turn turn, PreTask task, Optional<UnitId> team) {
        if (runs(turn, task)) {
            boolean known = team.isEmpty()
                    || tasks.teams(task.id()).stream().anyMatch(it -> it.id().equals(team.get()));
            return known ? Optional.of(new View(task, team, true)) : Optional.empty();
        }
        boolean published = task.state() == PreTaskState.PUBLISHED;
        boolean open = team.isEmpty()
                ? published
                : team.equals(team(turn, task))
                        && (published || book.find(task.id()).isShared());
        return open && Action.READ_COMPILATION.isOpenTo(turn.asker(), turn.place())
                ? Optional.of(new View(task, team, false))
                : Optional.empty();
    }

    private boolean runs(Turn turn, PreTask task) {
        return runsAny(turn) && task.isRunBy(turn.asker().id()) && task.state() != PreTaskState.DRAFT;
    }
}
