package fi.omabotti.pretask;

import fi.omabotti.event.EventId;
import fi.omabotti.event.Events;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.PackYaml;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pre-tasks that were written, as they stand; what changes them is the {@link PreTaskBook}. */
@Component
public class PreTasks {

    private static final String SELECT = """
            select t.id, t.state, t.version, t.organiser_id, t.second_facilitator_id, t.service_task_id, t.event_id, t.opens_at,
                t.due_at, t.cut_off_at, v.pack
            from pre_task t join pre_task_version v on v.pre_task_id = t.id and v.version = t.version where\s""";

    private final JdbcClient jdbc;
    private final PackYaml yaml;

    PreTasks(JdbcClient jdbc, PackYaml yaml) {
        this.jdbc = jdbc;
        this.yaml = yaml;
    }

    public Optional<PreTask> find(PreTaskId id) {
        return jdbc.sql(SELECT + "t.id = :id")
                .param("id", id.value())
                .query(this::preTask)
                .optional();
    }

    /** What somebody was asked, in these states: what is due last comes first. */
    public List<PreTask> askedOf(WorkerId worker, Set<PreTaskState> states) {
        return jdbc.sql(SELECT + """
                        t.state in (:states)
                        and exists (select 1 from pre_task_participant p where p.pre_task_id = t.id and p.worker_id = :worker)
                        order by t.due_at desc, t.id desc fetch first 20 rows only
                        """)
                .param("states", states.stream().map(Enum::name).toList())
                .param("worker", worker.value())
                .query(this::preTask)
                .list();
    }

    /** What somebody runs, in these states: what is due last comes first. */
    public List<PreTask> runBy(WorkerId worker, Set<PreTaskState> states) {
        return jdbc.sql(SELECT + """
                        (t.organiser_id = :worker or t.second_facilitator_id = :worker) and t.state in (:states)
                        order by t.due_at desc, t.id desc fetch first 50 rows only
                        """)
                .param("states", states.stream().map(Enum::name).toList())
                .param("worker", worker.value())
                .query(this::preTask)
                .list();
    }

    /** All in these states: what was due first comes first. */
    public List<PreTask> in(Set<PreTaskState> states) {
        return jdbc.sql(SELECT + "t.state in (:states) order by t.due_at, t.id")
                .param("states", states.stream().map(Enum::name).toList())
                .query(this::preTask)
                .list();
    }

    /** Those that were handed out, and may be answered some time. */
    List<PreTask> open() {
        return jdbc.sql(SELECT + "t.state = 'OPEN' order by t.id")
                .query(this::preTask)
                .list();
    }

    /** Its questions in all their versions, the oldest first. */
    public List<Pack> versions(PreTaskId id) {
        return jdbc
                .sql("select pack from pre_task_version where pre_task_id = :id order by version")
                .param("id", id.value())
                .query(String.class)
                .list()
                .stream()
                .map(it -> yaml.read("pre-task/" + id.value(), it))
                .toList();
    }

    /** What may be read by everybody: the latest first. */
    public List<PreTask> published() {
        return jdbc.sql(SELECT
                        + "t.state = 'PUBLISHED' order by t.published_at desc, t.id desc fetch first 20 rows only")
                .query(this::preTask)
                .list();
    }

    /** The teams that answer it, by their names. */
    public List<Team> teams(PreTaskId id) {
        return jdbc.sql("""
                        select t.unit_id, t.channel, u.name from pre_task_team t join unit u on u.id = t.unit_id
                        where t.pre_task_id = :id order by u.name
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Team(new UnitId(row.getLong("unit_id")), row.getString("name"), row.getString("channel")))
                .list();
    }

    private PreTask preTask(ResultSet row, int number) throws SQLException {
        Long event = row.getObject("event_id", Long.class);
        Long second = row.getObject("second_facilitator_id", Long.class);
        PreTaskId id = new PreTaskId(row.getLong("id"));
        return new PreTask(
                id,
                PreTaskState.valueOf(row.getString("state")),
                row.getInt("version"),
                yaml.read("pre-task/" + id.value(), row.getString("pack")),
                new Plan(
                        time(row, "opens_at"),
                        time(row, "due_at"),
                        time(row, "cut_off_at"),
                        row.getObject("service_task_id", Long.class),
                        event == null ? null : new EventId(event)),
                new WorkerId(row.getLong("organiser_id")),
                second == null ? null : new WorkerId(second));
    }

    private static ZonedDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(Events.ZONE);
    }
}
