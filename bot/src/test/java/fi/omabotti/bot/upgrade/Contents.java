package fi.omabotti.bot.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is in a store but Flyway's own table: of each table its rows, of each row its columns as text. */
record Contents(Map<String, List<Map<String, @Nullable String>>> tables) {

    static Contents of(JdbcClient jdbc) {
        Map<String, List<Map<String, @Nullable String>>> tables = new TreeMap<>();
        jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE'
                          and lower(table_name) <> 'flyway_schema_history'
                        """).query(String.class).list().forEach(table -> tables.put(table, rows(jdbc, table)));
        return new Contents(tables);
    }

    List<String> emptyTables() {
        return tables.entrySet().stream()
                .filter(it -> it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Rows of this one that are not in a later one, where both have the column; a table that is not there lacks them all. */
    List<String> missingFrom(Contents later) {
        List<String> missing = new ArrayList<>();
        tables.forEach((table, rows) -> {
            List<Map<String, @Nullable String>> left = new ArrayList<>(later.tables.getOrDefault(table, List.of()));
            for (Map<String, @Nullable String> row : rows) {
                if (!left.removeIf(new First(row)::fits)) {
                    missing.add(table + " " + row);
                }
            }
        });
        return missing;
    }

    /** Finds a row once: two that are the same stay two. */
    private static final class First {

        private final Map<String, @Nullable String> row;
        private boolean found;

        First(Map<String, @Nullable String> row) {
            this.row = row;
        }

        boolean fits(Map<String, @Nullable String> later) {
            boolean fits = !found
                    && later.entrySet().stream()
                            .filter(it -> row.containsKey(it.getKey()))
                            .allMatch(it -> Objects.equals(it.getValue(), row.get(it.getKey())));
            found |= fits;
            return fits;
        }
    }

    private static List<Map<String, @Nullable String>> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table)
                .query((row, number) -> {
                    Map<String, @Nullable String> columns = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.put(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), row.getString(i));
                    }
                    return columns;
                })
                .list();
    }
}
