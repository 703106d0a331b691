package fi.omabotti.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Units, with their other names and what they serve. */
final class UnitsStore {

    private final JdbcTemplate jdbc;

    UnitsStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record StoredUnit(long id, UnitFacts facts) {}

    Map<String, StoredUnit> byNameKey() {
        Map<Long, Set<String>> aliases = Sets.byId(jdbc, "select unit_id, alias_key from unit_alias", String.class);
        Map<Long, Set<Long>> tasks =
                Sets.byId(jdbc, "select unit_id, service_task_id from unit_service_task", Long.class);
        Map<String, StoredUnit> units = new HashMap<>();
        jdbc.query("select id, name, name_key, neutral_name, phone, shift_work, listed from unit", row -> {
            long id = row.getLong("id");
            UnitFacts facts = new UnitFacts(
                    row.getString("name"),
                    row.getString("name_key"),
                    aliases.getOrDefault(id, Set.of()),
                    tasks.getOrDefault(id, Set.of()),
                    row.getString("neutral_name"),
                    row.getString("phone"),
                    row.getBoolean("shift_work"),
                    row.getBoolean("listed"));
            units.put(facts.nameKey(), new StoredUnit(id, facts));
        });
        return units;
    }

    void add(UnitFacts unit) {
        jdbc.update(
                """
                insert into unit (name, name_key, neutral_name, phone, shift_work, listed) values (?, ?, ?, ?, ?, ?)
                """, unit.name(), unit.nameKey(), unit.neutralName(), unit.phone(), unit.shiftWork(), unit.listed());
        long id = Objects.requireNonNull(
                jdbc.queryForObject("select id from unit where name_key = ?", Long.class, unit.nameKey()));
        addSets(id, unit);
    }

    void change(long id, UnitFacts unit) {
        jdbc.update(
                """
                update unit set name = ?, name_key = ?, neutral_name = ?, phone = ?, shift_work = ?, listed = ?
                where id = ?
                """,
                unit.name(),
                unit.nameKey(),
                unit.neutralName(),
                unit.phone(),
                unit.shiftWork(),
                unit.listed(),
                id);
        jdbc.update("delete from unit_alias where unit_id = ?", id);
        jdbc.update("delete from unit_service_task where unit_id = ?", id);
        addSets(id, unit);
    }

    private void addSets(long id, UnitFacts unit) {
        for (String alias : unit.aliasKeys()) {
            // another name may move from one unit to another
            jdbc.update("delete from unit_alias where alias_key = ?", alias);
            jdbc.update("insert into unit_alias (unit_id, alias_key) values (?, ?)", id, alias);
        }
        for (Long task : unit.tasks()) {
            jdbc.update("insert into unit_service_task (unit_id, service_task_id) values (?, ?)", id, task);
        }
    }
}
