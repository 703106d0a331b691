package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Who may write on which sheet, and one at a time. The lock is on the row of the participant or the team, which is there before
 * there is a sheet; whoever freezes a task takes all of them.
 */
@Component
class SheetLocks {

    private final PreTasks tasks;
    private final Pseudonyms pseudonyms;
    private final JdbcClient jdbc;

    SheetLocks(PreTasks tasks, Pseudonyms pseudonyms, JdbcClient jdbc) {
        this.tasks = tasks;
        this.pseudonyms = pseudonyms;
        this.jdbc = jdbc;
    }

    /** A sheet that its writer may write on. */
    record Held(String pseudonym, @Nullable UnitId team) {}

    /** Waits for who holds it. Empty for who may not write on it, and when it is nobody's any more. */
    Optional<Held> lock(PreTaskId id, Writer writer) {
        return held(id, writer, " for update");
    }

    /** Only to look. */
    Optional<Held> read(PreTaskId id, Writer writer) {
        return held(id, writer, "");
    }

    /** Waits for everybody who is writing, and lets nobody begin. */
    void lockAll(PreTaskId id) {
        of("select worker_id from pre_task_participant where pre_task_id = :id order by worker_id for update", id)
                .query(Long.class)
                .list();
        of("select unit_id from pre_task_team where pre_task_id = :id order by unit_id for update", id)
                .query(Long.class)
                .list();
    }

    private Optional<Held> held(PreTaskId id, Writer writer, String lock) {
        return writer.whose()
                .fold(
                        person -> ofPerson(id, person.id(), writer, lock),
                        group -> ofTeam(id, group.id(), writer.who(), lock));
    }

    private Optional<Held> ofPerson(PreTaskId id, WorkerId person, Writer writer, String lock) {
        if (!person.equals(writer.who()) && !interviews(id, writer.who())) {
            return Optional.empty();
        }
        return of(
                        "select unit_id, worker_id from pre_task_participant where pre_task_id = :id and worker_id = :worker"
                                + lock,
                        id)
                .param("worker", person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("unit_id", Long.class)))
                .optional()
                .flatMap(team -> pseudonym(id, writer)
                        .map(it -> new Held(it, team.map(UnitId::new).orElse(null))));
    }

    private Optional<Held> ofTeam(PreTaskId id, UnitId team, WorkerId member, String lock) {
        boolean isMember = of("""
                        select count(*) from pre_task_participant
                        where pre_task_id = :id and worker_id = :worker and unit_id = :team
                        """, id)
                        .param("worker", member.value())
                        .param("team", team.value())
                        .query(Integer.class)
                        .single()
                > 0;
        return !isMember
                ? Optional.empty()
                : of("select unit_id from pre_task_team where pre_task_id = :id and unit_id = :team" + lock, id)
                        .param("team", team.value())
                        .query(Long.class)
                        .optional()
                        .flatMap(it -> pseudonym(id, Writer.ofTeam(member, team)))
                        .map(it -> new Held(it, team));
    }

    /** An interviewer fills in for others, where that is what is done; else nobody reads what is not handed in. */
    private boolean interviews(PreTaskId id, WorkerId who) {
        return tasks.find(id)
                .filter(it -> it.pack().byInterviewer() && it.isRunBy(who))
                .isPresent();
    }

    private Optional<String> pseudonym(PreTaskId id, Writer writer) {
        return pseudonyms.of(id).map(names -> names.of(writer.whose()));
    }

    private StatementSpec of(String sql, PreTaskId id) {
        return jdbc.sql(sql).param("id", id.value());
    }
}
