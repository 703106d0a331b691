package fi.omabotti.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail piece by piece. */
@Component
class RowReader {

    private static final int PAGE = 1000;

    /** Ids that are farther apart than this are read one after the other: what lies between them is not of interest. */
    private static final long FAR = 1000;

    private static final String ENTRIES = """
            select e.id, e.at, e.worker_id, e.unit_ids, e.event, e.ground, t.words, e.withheld_client_id, e.subject, e.request_id,
                   e.version, e.mac
            from audit_entry e left join audit_ground_text t on t.entry_id = e.id
            """;

    private final JdbcClient jdbc;

    RowReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows with these ids that are there, by id. */
    Map<Long, AuditRow> withIds(List<Long> ids) {
        Map<Long, AuditRow> found = new HashMap<>();
        int from = 0;
        for (int at = 0; at < ids.size(); at++) {
            boolean last = at + 1 == ids.size() || ids.get(at + 1) - ids.get(at) > FAR;
            if (last) {
                between(ids.get(from), ids.get(at)).forEach(row -> found.put(row.id(), row));
                from = at + 1;
            }
        }
        found.keySet().retainAll(new HashSet<>(ids));
        return found;
    }

    /** The ids of the next rows after that one, a page at most. */
    List<Long> idsFollowing(long id) {
        return jdbc.sql("select id from audit_entry where id > :id order by id limit " + PAGE)
                .param("id", id)
                .query(Long.class)
                .list();
    }

    private List<AuditRow> between(long from, long to) {
        Map<Long, List<Long>> clients = new HashMap<>();
        jdbc.sql(
                        "select entry_id, client_id from audit_client where entry_id between :from and :to order by entry_id, client_id")
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    clients.computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        return jdbc.sql(ENTRIES + "where e.id between :from and :to order by e.id")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row(row, clients))
                .list();
    }

    private static AuditRow row(ResultSet row, Map<Long, List<Long>> clients) throws SQLException {
        long id = row.getLong("id");
        return new AuditRow(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                number(row, "worker_id"),
                row.getString("unit_ids"),
                row.getString("event"),
                row.getString("ground"),
                row.getString("words"),
                clients.getOrDefault(id, List.of()),
                number(row, "withheld_client_id"),
                row.getString("subject"),
                row.getString("request_id"),
                row.getString("version"),
                row.getString("mac"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
