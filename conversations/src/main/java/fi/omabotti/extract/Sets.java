package fi.omabotti.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of an owner's id and one value each, as a set for each owner. */
final class Sets {

    private Sets() {}

    static <T> Map<Long, Set<T>> byId(JdbcTemplate jdbc, String twoColumns, Class<T> type) {
        Map<Long, Set<T>> sets = new HashMap<>();
        jdbc.query(twoColumns, row -> {
            sets.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getObject(2, type));
        });
        return sets;
    }
}
