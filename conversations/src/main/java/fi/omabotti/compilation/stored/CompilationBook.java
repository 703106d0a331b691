package fi.omabotti.compilation.stored;

import fi.omabotti.compilation.Tagging;
import fi.omabotti.event.Events;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What is remembered of compilations: when they were made and shared, and the themes. What changes it joins the caller's transaction. */
@Component
public class CompilationBook {

    private final JdbcClient jdbc;
    private final JdbcOperations many;
    private final Clock clock;

    CompilationBook(JdbcClient jdbc, JdbcOperations many, Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
        this.clock = clock;
    }

    public CompilationRecord find(PreTaskId id) {
        return of("""
                        select made_at, shared_at, sorted_at,
                            (select count(distinct answer) from pre_task_answer_theme where pre_task_id = :id) as sorted_answers
                        from pre_task_compilation where pre_task_id = :id
                        """, id)
                .query((row, number) -> new CompilationRecord(
                        time(row, "made_at"),
                        time(row, "shared_at"),
                        time(row, "sorted_at"),
                        row.getInt("sorted_answers")))
                .optional()
                .orElse(CompilationRecord.NONE);
    }

    /** A facilitator took a file of it. */
    public void made(PreTaskId id) {
        lock(id);
        now("made_at = :now", id).update();
    }

    /** Its teams read their own from now on. False when they did before, or it is published. */
    public boolean share(PreTaskId id) {
        lock(id);
        return now(
                                "shared_at = :now",
                                id,
                                " and shared_at is null and exists (select 1 from pre_task t where t.id = :id and t.state in ('OPEN', 'CLOSED', 'FROZEN'))")
                        .update()
                == 1;
    }

    /** How its answers are sorted by now. */
    public Tagging tagging(PreTask task) {
        List<Labelled> themes = of(
                        "select theme, name_fi, name_sv from pre_task_theme where pre_task_id = :id order by place",
                        task.id())
                .query((row, number) -> new Labelled(
                        row.getString("theme"), new Bilingual(row.getString("name_fi"), row.getString("name_sv"))))
                .list();
        Map<String, Set<String>> byAnswer = new HashMap<>();
        of("select answer, theme from pre_task_answer_theme where pre_task_id = :id", task.id())
                .query(row -> {
                    byAnswer.computeIfAbsent(row.getString("answer"), it -> new HashSet<>())
                            .add(row.getString("theme"));
                });
        return new Tagging(themes.isEmpty() ? task.pack().themes() : themes, byAnswer);
    }

    /** Sorts its answers like that and no otherwise. False when it is published, and nothing was changed. */
    public boolean sort(PreTaskId id, Tagging tagging, WorkerId by) {
        lock(id);
        boolean open = now(
                                "sorted_at = :now, sorted_by_id = :by",
                                id,
                                " and exists (select 1 from pre_task t where t.id = :id and t.state in ('OPEN', 'CLOSED', 'FROZEN'))")
                        .param("by", by.value())
                        .update()
                == 1;
        if (open) {
            of("delete from pre_task_answer_theme where pre_task_id = :id", id).update();
            of("delete from pre_task_theme where pre_task_id = :id", id).update();
            write(id, tagging);
        }
        return open;
    }

    /** Whoever changes something about it waits here for whoever does. */
    void lock(PreTaskId id) {
        of("update pre_task set state = state where id = :id", id).update();
        of("""
                insert into pre_task_compilation (pre_task_id)
                select t.id from pre_task t
                where t.id = :id and not exists (select 1 from pre_task_compilation c where c.pre_task_id = t.id)
                """, id).update();
    }

    private void write(PreTaskId id, Tagging tagging) {
        List<Object[]> themes = new ArrayList<>();
        for (Labelled theme : tagging.themes()) {
            themes.add(new Object[] {
                id.value(),
                theme.key(),
                themes.size(),
                theme.label().fi(),
                theme.label().sv()
            });
        }
        many.batchUpdate(
                "insert into pre_task_theme (pre_task_id, theme, place, name_fi, name_sv) values (?, ?, ?, ?, ?)",
                themes);
        List<Object[]> answers = new ArrayList<>();
        tagging.byAnswer()
                .forEach((answer, keys) ->
                        keys.forEach(theme -> answers.add(new Object[] {id.value(), answer, theme})));
        many.batchUpdate("insert into pre_task_answer_theme (pre_task_id, answer, theme) values (?, ?, ?)", answers);
    }

    private StatementSpec now(String what, PreTaskId id) {
        return now(what, id, "");
    }

    private StatementSpec now(String what, PreTaskId id, String and) {
        return of("update pre_task_compilation set " + what + " where pre_task_id = :id" + and, id)
                .param("now", OffsetDateTime.now(clock));
    }

    private StatementSpec of(String sql, PreTaskId id) {
        return jdbc.sql(sql).param("id", id.value());
    }

    private static Optional<ZonedDateTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(it -> it.atZoneSameInstant(Events.ZONE));
    }
}
