package fi.omabotti.compilation.stored;

import fi.omabotti.compilation.About;
import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Material;
import fi.omabotti.compilation.Stage;
import fi.omabotti.conversation.Language;
import fi.omabotti.event.Events;
import fi.omabotti.pretask.AnsweredSheet;
import fi.omabotti.pretask.AnsweredSheets;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.ProgressCounts;
import fi.omabotti.questionnaire.Scope;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a compilation is made of. */
@Component
public class Materials {

    private final PreTasks tasks;
    private final AnsweredSheets sheets;
    private final ProgressCounts progress;
    private final CompilationBook book;
    private final JdbcClient jdbc;
    private final Clock clock;

    Materials(
            PreTasks tasks,
            AnsweredSheets sheets,
            ProgressCounts progress,
            CompilationBook book,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.progress = progress;
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * All of it as it is now, for the two facilitators, or for everybody once it is frozen.
     *
     * @param language in which a service task is named
     */
    public Compiler compiler(PreTask task, Language language) {
        return new Compiler(of(task, sheets(task), Stage.FULL, ZonedDateTime.now(clock), language));
    }

    /** What was handed in by now. */
    public List<AnswerSheet> sheets(PreTask task) {
        return sheets.of(task.id()).stream().map(Materials::sheet).toList();
    }

    Material of(PreTask task, List<AnswerSheet> handedIn, Stage stage, ZonedDateTime at, Language language) {
        return new Material(
                new About(
                        task.pack().title(),
                        serviceTask(task, language),
                        task.plan().opensAt().toLocalDate(),
                        // a due time is the first moment after it
                        task.plan().dueAt().minusNanos(1).toLocalDate(),
                        at.withZoneSameInstant(Events.ZONE),
                        stage),
                tasks.versions(task.id()),
                asked(task),
                handedIn,
                book.tagging(task));
    }

    private List<AskedTeam> asked(PreTask task) {
        boolean together = task.pack().asks(Scope.TEAM);
        return progress.of(task.id()).stream()
                .map(it -> new AskedTeam(
                        Optional.ofNullable(it.team()), it.name(), it.asked(), together && it.team() != null))
                .toList();
    }

    private String serviceTask(PreTask task, Language language) {
        Long id = task.plan().serviceTask();
        return id == null
                ? ""
                : jdbc.sql("select " + (language == Language.SV ? "name_sv" : "name_fi")
                                + " from service_task where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
    }

    private static AnswerSheet sheet(AnsweredSheet it) {
        return new AnswerSheet(
                it.code(),
                it.scope(),
                Optional.ofNullable(it.team()),
                it.mayQuote(),
                it.answers().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(),
                                entry -> entry.getValue().text())));
    }
}
