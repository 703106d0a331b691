package fi.omabotti.bot.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is in a database, as far as local mode must know before anything is changed in it. */
enum DatabaseContents {
    /** no table yet */
    NOTHING,
    /** made by local mode, and nobody has brought anything there but the sample */
    SAMPLE,
    /** made by local mode, with an extract that its user imported */
    OWN_EXTRACT,
    /** made by anything else */
    NOT_LOCAL;

    private static final String MARK = "local_database";
    private static final String IMPORTS = "extract_import";
    private static final String FLYWAYS_OWN = "flyway_schema_history";

    static DatabaseContents of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Set<String> tables = tables(connection);
            if (tables.isEmpty()) {
                return NOTHING;
            }
            if (!tables.contains(MARK)) {
                return NOT_LOCAL;
            }
            return tables.contains(IMPORTS) && wasImportedInto(connection) ? OWN_EXTRACT : SAMPLE;
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove(FLYWAYS_OWN);
        return names;
    }

    private static boolean wasImportedInto(Connection connection) throws SQLException {
        OffsetDateTime sampled = moment(connection, "select max(sampled_at) from " + MARK);
        OffsetDateTime imported = moment(connection, "select max(imported_at) from " + IMPORTS);
        return imported != null && (sampled == null || imported.isAfter(sampled));
    }

    private static @Nullable OffsetDateTime moment(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getObject(1, OffsetDateTime.class) : null;
        }
    }
}
