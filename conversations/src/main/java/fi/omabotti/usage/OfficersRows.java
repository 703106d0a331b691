package fi.omabotti.usage;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.disclosure.EntryUnits;
import fi.omabotti.permission.Permission;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the log officer's file: look-ups without a relation (V-16), with the clients that they meant, and whether those
 * have a non-disclosure order. What the office did is no look-up.
 */
@Component
class OfficersRows {

    static final List<String> HEADER = List.of(
            "aika",
            "kysyja",
            "kysyja_id",
            "yksikot",
            "tapahtuma",
            "peruste",
            "asiakasnumero",
            "asiakas_id",
            "naytettiin",
            "turvakielto");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.yyyy H.mm", Locale.ROOT);

    private final JdbcClient jdbc;
    private final EntryUnits units;
    private final UnitRegister register;
    private final Clock clock;

    OfficersRows(JdbcClient jdbc, EntryUnits units, UnitRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.register = register;
        this.clock = clock;
    }

    /** One row: an entry, and one of its clients where it has any. */
    record OfficersRow(List<String> cells, @Nullable ClientId client, boolean restricted) {}

    List<OfficersRow> of(UsageWeek week) {
        EntryUnits.Reader reader = units.reader();
        Map<UnitId, String> names = register.names();
        return jdbc.sql("""
                        select e.at, e.event, e.ground, e.worker_id, w.display_name, e.unit_ids,
                               c.id as client_id, c.client_number, hit.shown, %1$s as restricted
                        from audit_entry e
                        join worker w on w.id = e.worker_id
                        left join (
                            select e.id as entry_id, ac.client_id, 1 as shown
                            from audit_entry e join audit_client ac on ac.entry_id = e.id
                            where e.at >= :begins and e.at < :ends
                            union
                            select e.id, e.withheld_client_id, 0 from audit_entry e
                            where e.at >= :begins and e.at < :ends and e.withheld_client_id is not null) hit on hit.entry_id = e.id
                        left join client c on c.id = hit.client_id
                        where e.at >= :begins and e.at < :ends and e.ground <> 'OFFICE' and %2$s
                        order by e.at, e.id, c.id
                        """.formatted(Permission.IS_RESTRICTED, UseEntries.WITHOUT_RELATION))
                .param("begins", week.begins(clock.getZone()))
                .param("ends", week.ends(clock.getZone()))
                .param("events", UseEntries.EVENTS)
                .param("reasons", UseEntries.REASONS)
                .query((row, number) -> row(row, reader, names))
                .list();
    }

    private OfficersRow row(ResultSet row, EntryUnits.Reader reader, Map<UnitId, String> names) throws SQLException {
        WorkerId asker = new WorkerId(row.getLong("worker_id"));
        Long client = row.getObject("client_id", Long.class);
        boolean restricted = row.getBoolean("restricted");
        String unitNames = reader.of(row.getString("unit_ids"), asker).stream()
                .map(unit -> names.getOrDefault(unit, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        List<String> cells = List.of(
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .atZoneSameInstant(clock.getZone())
                        .format(TIME),
                row.getString("display_name"),
                Long.toString(asker.value()),
                unitNames,
                row.getString("event"),
                row.getString("ground"),
                client == null ? "" : row.getString("client_number"),
                client == null ? "" : Long.toString(client),
                client == null ? "" : yesOrNo(row.getInt("shown") == 1),
                client == null ? "" : yesOrNo(restricted));
        return new OfficersRow(cells, client == null ? null : new ClientId(client), restricted);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "kyllä" : "ei";
    }
}
