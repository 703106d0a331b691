package fi.omabotti.caseload;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What is read of a client for a list: no unit, as the list is of one's own or of the units that one leads. */
final class ListedRow {

    /** Of a client {@code c}. */
    static final String COLUMNS = "c.id, c.client_number, c.given_names, c.family_name, c.birth_year";

    private ListedRow() {}

    static ClientSummary client(ResultSet row) throws SQLException {
        return new ClientSummary(
                new ClientId(row.getLong("id")),
                row.getString("client_number"),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getInt("birth_year"),
                null);
    }
}
