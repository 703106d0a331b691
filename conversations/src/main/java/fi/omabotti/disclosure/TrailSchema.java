package fi.omabotti.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail's tables hold, which grows from version to version. */
final class TrailSchema {

    private TrailSchema() {}

    static boolean has(JdbcClient jdbc, String table, String column) {
        return jdbc.sql("""
                                select count(*) from information_schema.columns
                                where lower(table_name) = :table and lower(column_name) = :column
                                """)
                        .param("table", table)
                        .param("column", column)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
