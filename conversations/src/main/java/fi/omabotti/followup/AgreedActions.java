package fi.omabotti.followup;

import fi.omabotti.followup.AgreedAction.Content;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What teams have agreed on. What changes it joins the caller's transaction; of two at once, one does it. */
@Component
class AgreedActions {

    private static final String SELECT = "select * from agreed_action where state <> 'REMOVED' and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreedActions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for one that was removed, or never was. */
    Optional<AgreedAction> find(long id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query(AgreedActions::action)
                .optional();
    }

    /** Of these units, what is due first at the top. */
    List<AgreedAction> of(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "unit_id in (:units) order by due_on, id")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .query(AgreedActions::action)
                        .list();
    }

    /** Of these units, what was recorded last at the top: what is to be corrected is mostly new. */
    List<AgreedAction> latest(Collection<UnitId> units, int most) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "unit_id in (:units) order by id desc fetch first :most rows only")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .param("most", most)
                        .query(AgreedActions::action)
                        .list();
    }

    /** How many are in each state, by the names of the units. */
    Map<String, Map<ActionState, Integer>> counts() {
        Map<String, Map<ActionState, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select u.name, a.state, count(*) as actions from agreed_action a join unit u on u.id = a.unit_id
                        where a.state <> 'REMOVED' group by u.name, a.state order by u.name
                        """).query(row -> {
            counts.computeIfAbsent(row.getString("name"), it -> new EnumMap<>(ActionState.class))
                    .put(ActionState.valueOf(row.getString("state")), row.getInt("actions"));
        });
        return counts;
    }

    /**
     * Writes it down.
     *
     * @param form of which form it comes: from the same one, nothing is recorded twice
     * @return empty when it was recorded before
     */
    Optional<AgreedAction> record(Content content, String form, WorkerId by) {
        // two presses of one form wait for each other here
        jdbc.sql("update worker set username = username where id = :by")
                .param("by", by.value())
                .update();
        if (recorded(form).isPresent()) {
            return Optional.empty();
        }
        written("""
                        insert into agreed_action (unit_id, what, responsible_id, responsible_role, due_on, pre_task_id,
                            recorded_by_id, form, agreed_on, state, version, asked_after)
                        values (:unit, :what, :responsible, :role, :due, :preTask, :by, :form, :today, 'AGREED', 1, 0)
                        """, content)
                .param("by", by.value())
                .param("form", form)
                .param("today", LocalDate.now(clock))
                .update();
        return recorded(form);
    }

    /** Writes it anew. False when it was changed after that version, or removed. */
    boolean correct(long id, int version, Content content) {
        return written("""
                        update agreed_action set unit_id = :unit, what = :what, responsible_id = :responsible,
                            responsible_role = :role, due_on = :due, pre_task_id = :preTask, version = version + 1
                        where id = :id and version = :version and state <> 'REMOVED'
                        """, content).param("id", id).param("version", version).update() == 1;
    }

    /** Shows it to nobody any more. False when it was changed after that version, or removed. */
    boolean remove(long id, int version) {
        return changeState(id, version, ActionState.REMOVED);
    }

    /** Takes the answer of the one who was asked last. False when it was changed after that version, or removed. */
    boolean answer(long id, int version, WorkerId by, ActionState state) {
        boolean isAsked = jdbc.sql("update agreed_action set state = state where id = :id and asked_id = :by")
                        .param("id", id)
                        .param("by", by.value())
                        .update()
                == 1;
        return isAsked && changeState(id, version, state);
    }

    private boolean changeState(long id, int version, ActionState state) {
        return jdbc.sql("""
                                update agreed_action set state = :state, version = version + 1
                                where id = :id and version = :version and state <> 'REMOVED'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    private Optional<AgreedAction> recorded(String form) {
        return jdbc.sql("select * from agreed_action where form = :form")
                .param("form", form)
                .query(AgreedActions::action)
                .optional();
    }

    private StatementSpec written(String sql, Content content) {
        return jdbc.sql(sql)
                .param("unit", content.unit().value())
                .param("what", content.what())
                .param(
                        "responsible",
                        content.responsible() == null
                                ? null
                                : content.responsible().value())
                .param("role", content.role())
                .param("due", content.dueOn())
                .param(
                        "preTask",
                        content.preTask() == null ? null : content.preTask().value());
    }

    static AgreedAction action(ResultSet row, int number) throws SQLException {
        Long preTask = row.getObject("pre_task_id", Long.class);
        return new AgreedAction(
                row.getLong("id"),
                new Content(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("what"),
                        worker(row, "responsible_id"),
                        row.getString("responsible_role"),
                        row.getObject("due_on", LocalDate.class),
                        preTask == null ? null : new PreTaskId(preTask)),
                new WorkerId(row.getLong("recorded_by_id")),
                row.getObject("agreed_on", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("asked_after"),
                worker(row, "asked_id"));
    }

    private static @Nullable WorkerId worker(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new WorkerId(id);
    }
}
