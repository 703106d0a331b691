package fi.omabotti.disclosure;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was shown a client, on what ground (Act 703/2023, section 11). Entries that only withheld the client are none. */
@Component
public class Disclosures {

    private final JdbcClient jdbc;
    private final EntryUnits units;

    Disclosures(JdbcClient jdbc, EntryUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** All of them from that moment on, the oldest first. */
    public List<Disclosure> of(ClientId client, Instant since) {
        Map<UnitId, String> names = unitNames();
        EntryUnits.Reader reader = units.reader();
        return jdbc.sql("""
                        select e.at, e.event, e.ground, e.worker_id, w.display_name, w.title, e.unit_ids,
                               (select t.words from audit_ground_text t where t.entry_id = e.id) as words
                        from audit_client shown
                        join audit_entry e on e.id = shown.entry_id
                        left join worker w on w.id = e.worker_id
                        where shown.client_id = :client and e.at >= :since
                        order by e.at, e.id
                        """)
                .param("client", client.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> disclosure(row, reader, names))
                .list();
    }

    private Map<UnitId, String> unitNames() {
        Map<UnitId, String> names = new HashMap<>();
        jdbc.sql("select id, name from unit").query(row -> {
            names.put(new UnitId(row.getLong("id")), row.getString("name"));
        });
        return names;
    }

    private static Disclosure disclosure(ResultSet row, EntryUnits.Reader reader, Map<UnitId, String> names)
            throws SQLException {
        Long worker = row.getObject("worker_id", Long.class);
        Set<UnitId> units = reader.of(row.getString("unit_ids"), worker == null ? null : new WorkerId(worker));
        return new Disclosure(
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                worker,
                row.getString("display_name"),
                row.getString("title"),
                inOrder(units, names),
                row.getString("event"),
                row.getString("ground"),
                row.getString("words"));
    }

    private static List<String> inOrder(Set<UnitId> units, Map<UnitId, @Nullable String> names) {
        return units.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }
}
