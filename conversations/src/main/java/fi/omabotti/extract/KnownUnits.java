package fi.omabotti.extract;

import fi.omabotti.name.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The units of the store, by their names and their other names. */
final class KnownUnits {

    private final JdbcTemplate jdbc;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final boolean listed;

    private KnownUnits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.listed = !jdbc.queryForList("select id from unit where listed", Long.class)
                .isEmpty();
    }

    static KnownUnits load(JdbcTemplate jdbc) {
        KnownUnits units = new KnownUnits(jdbc);
        jdbc.query("""
                select unit_id, alias_key, unit.name from unit_alias join unit on unit.id = unit_alias.unit_id
                """, row -> {
            units.add(row.getString("alias_key"), row.getLong("unit_id"), row.getString("name"));
        });
        jdbc.query("select id, name_key, name from unit", row -> {
            units.add(row.getString("name_key"), row.getLong("id"), row.getString("name"));
        });
        return units;
    }

    Optional<Long> id(String name) {
        return Optional.ofNullable(ids.get(Folding.key(name)));
    }

    /** As {@link #id}; before any units file was taken in, a name that is new makes a unit. */
    Optional<Long> idOrNew(String name) {
        if (listed || id(name).isPresent()) {
            return id(name);
        }
        String key = Folding.key(name);
        jdbc.update("insert into unit (name, name_key, shift_work, listed) values (?, ?, false, false)", name, key);
        long id =
                Objects.requireNonNull(jdbc.queryForObject("select id from unit where name_key = ?", Long.class, key));
        add(key, id, name);
        return Optional.of(id);
    }

    Optional<String> nearest(String name) {
        return Nearest.to(Folding.key(name), names.keySet()).map(names::get);
    }

    private void add(String key, Long id, String name) {
        ids.put(key, id);
        names.put(key, name);
    }
}
