package fi.omabotti.caseload;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Asker;
import fi.omabotti.permission.Permission;
import fi.omabotti.permission.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients with whom somebody works today; whom one only stands in for is somebody else's. */
@Component
class OwnClientsStore {

    /** An assignment of the asker's. */
    record Task(AssignmentRole role, LocalDate since) {}

    /**
     * One of the asker's clients.
     *
     * @param restricted has a non-disclosure order
     */
    record OwnClient(ClientSummary client, boolean restricted, List<Task> tasks) {
        OwnClient {
            tasks = List.copyOf(tasks);
        }
    }

    private record Row(ClientSummary client, boolean restricted, Task task) {}

    private static final String SQL = "select " + ListedRow.COLUMNS + ", a.role, a.since, " + Permission.IS_RESTRICTED
            + " as restricted from assignment a join client c on c.id = a.client_id"
            + " where a.worker_id = :asker and a.since <= :day and (a.until is null or a.until > :day) and "
            + Sight.RELATION.condition() + " order by a.since, a.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnClientsStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, by family name and given names in the order of a Finnish register: å, ä, ö after z. */
    List<OwnClient> of(Asker asker) {
        Map<ClientSummary, List<Row>> byClient = new LinkedHashMap<>();
        jdbc.sql(SQL)
                .param("asker", asker.id().value())
                .param("day", LocalDate.now(clock))
                .query(OwnClientsStore::row)
                .list()
                .forEach(row -> byClient.computeIfAbsent(row.client(), client -> new ArrayList<>())
                        .add(row));
        return byClient.entrySet().stream()
                .map(entry -> new OwnClient(
                        entry.getKey(),
                        entry.getValue().get(0).restricted(),
                        entry.getValue().stream().map(Row::task).distinct().toList()))
                .sorted(Comparator.comparing(OwnClient::client, byName()))
                .toList();
    }

    private static Comparator<ClientSummary> byName() {
        Collator finnish = Collator.getInstance(Locale.forLanguageTag("fi"));
        return Comparator.comparing(ClientSummary::familyName, finnish)
                .thenComparing(ClientSummary::givenNames, finnish)
                .thenComparing(ClientSummary::number);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                ListedRow.client(row),
                row.getBoolean("restricted"),
                new Task(AssignmentRole.valueOf(row.getString("role")), row.getObject("since", LocalDate.class)));
    }
}
