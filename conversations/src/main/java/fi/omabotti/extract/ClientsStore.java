package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the store has of clients, many at a time. */
final class ClientsStore {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ClientsStore(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** @param digest what the last extract said, in one word */
    record StoredClient(long id, String digest) {}

    Map<String, StoredClient> byNumber() {
        Map<String, StoredClient> clients = new HashMap<>();
        template.query("select id, client_number, extract_digest from client", row -> {
            clients.put(
                    row.getString("client_number"),
                    new StoredClient(row.getLong("id"), row.getString("extract_digest")));
        });
        return clients;
    }

    Map<String, String> numbersByIdentityHash() {
        Map<String, String> numbers = new HashMap<>();
        template.query("select client_number, identity_hash from client where identity_hash is not null", row -> {
            numbers.put(row.getString("identity_hash"), row.getString("client_number"));
        });
        return numbers;
    }

    int openAssignments(LocalDate day) {
        return jdbc.sql("""
                        select count(*) from assignment where until is null or until > :day
                        """).param("day", day).query(Integer.class).single();
    }

    void add(List<ClientInFile> clients) {
        List<@Nullable Object[]> rows =
                clients.stream().map(ClientsStore::values).toList();
        template.batchUpdate("""
                insert into client (client_number, family_name, given_names, call_name, former_names, birth_year,
                        language, non_disclosure, identity_hash, extract_digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    Map<String, Long> ids(Collection<String> numbers) {
        Map<String, Long> ids = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select id, client_number from client where client_number in (:numbers)")
                    .param("numbers", numbers)
                    .query(row -> {
                        ids.put(row.getString("client_number"), row.getLong("id"));
                    });
        }
        return ids;
    }

    /** What extracts have told of these clients; what was said in a chat is not theirs to change. */
    Map<Long, ClientHistory> histories(Collection<Long> ids) {
        Map<Long, ClientHistory> histories = new HashMap<>();
        if (ids.isEmpty()) {
            return histories;
        }
        jdbc.sql("select * from client where id in (:ids)").param("ids", ids).query(row -> {
            histories.put(row.getLong("id"), ClientHistory.of(row.getLong("id"), client(row)));
        });
        jdbc.sql("select * from clienthood where client_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    of(histories, row)
                            .clienthoods()
                            .add(new ClientHistory.StoredClienthood(row.getLong("id"), clienthood(row)));
                });
        jdbc.sql("select * from assignment where source = 'EXTRACT' and client_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    of(histories, row)
                            .assignments()
                            .add(new ClientHistory.StoredAssignment(row.getLong("id"), assignment(row)));
                });
        return histories;
    }

    /** Who was hidden in a chat before this extract was taken is what the extract says from now on (V-24). */
    void endHiding(Set<String> numbers, Instant taken) {
        jdbc
                .sql("select client_number from client where hidden_at < :taken")
                .param("taken", taken.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .filter(numbers::contains)
                .forEach(number -> jdbc.sql("update client set hidden_at = null where client_number = :number")
                        .param("number", number)
                        .update());
    }

    private static @Nullable Object[] values(ClientInFile client) {
        ClientFacts facts = client.facts();
        return new @Nullable Object[] {
            facts.number(),
            facts.familyName(),
            facts.givenNames(),
            facts.callName(),
            facts.formerNames(),
            facts.birthYear(),
            facts.language(),
            facts.nonDisclosure(),
            facts.identityHash(),
            client.digest()
        };
    }

    private static ClientHistory of(Map<Long, ClientHistory> histories, ResultSet row) throws SQLException {
        return Objects.requireNonNull(histories.get(row.getLong("client_id")));
    }

    private static ClientFacts client(ResultSet row) throws SQLException {
        return new ClientFacts(
                row.getString("client_number"),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getString("call_name"),
                row.getString("former_names"),
                row.getInt("birth_year"),
                row.getString("language"),
                row.getBoolean("non_disclosure"),
                row.getString("identity_hash"));
    }

    private static ClienthoodFacts clienthood(ResultSet row) throws SQLException {
        String need = row.getString("need");
        String reason = row.getString("not_named_reason");
        return new ClienthoodFacts(
                new ClienthoodFacts.Key(row.getLong("service_task_id"), row.getLong("unit_id"), day(row, "since")),
                row.getObject("until", LocalDate.class),
                need == null ? null : Need.valueOf(need),
                row.getBoolean("special_support"),
                reason == null ? null : NotNamedReason.valueOf(reason));
    }

    private static AssignmentFacts assignment(ResultSet row) throws SQLException {
        return new AssignmentFacts(
                new AssignmentFacts.Key(
                        row.getLong("service_task_id"),
                        row.getLong("unit_id"),
                        AssignmentRole.valueOf(row.getString("role")),
                        row.getLong("worker_id"),
                        day(row, "since")),
                row.getObject("until", LocalDate.class),
                row.getObject("substitute_id", Long.class),
                row.getObject("substitute_last_day", LocalDate.class),
                row.getObject("named_by_id", Long.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
