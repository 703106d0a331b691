package fi.omabotti.usage;

import fi.omabotti.audit.Ground;
import fi.omabotti.disclosure.EntryUnits;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the trail what was done without a relation to a client; never the clients. */
@Component
class UseEntries {

    /** For SQL over an audit entry {@code e}, with the parameters {@code :events} and {@code :reasons}. */
    static final String WITHOUT_RELATION = "(e.event in (:events) or e.ground in (:reasons))";

    static final List<String> EVENTS = Stream.of(
                    LookUpEvent.NOBODY_SHOWN, LookUpEvent.LIMIT_REACHED, LookUpEvent.ASKED_IN_SHARED_PLACE)
            .map(Enum::name)
            .toList();

    static final List<String> REASONS = Arrays.stream(Ground.values())
            .filter(Ground::isReason)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final EntryUnits units;
    private final Clock clock;

    UseEntries(JdbcClient jdbc, EntryUnits units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    List<UseEntry> of(UsageWeek week) {
        EntryUnits.Reader reader = units.reader();
        return jdbc.sql("""
                        select e.at, e.event, e.ground, e.worker_id, w.display_name, e.unit_ids
                        from audit_entry e join worker w on w.id = e.worker_id
                        where e.at >= :begins and e.at < :ends and %s
                        """.formatted(WITHOUT_RELATION))
                .param("begins", week.begins(clock.getZone()))
                .param("ends", week.ends(clock.getZone()))
                .param("events", EVENTS)
                .param("reasons", REASONS)
                .query((row, number) -> entry(row, reader))
                .list();
    }

    private UseEntry entry(ResultSet row, EntryUnits.Reader reader) throws SQLException {
        WorkerId asker = new WorkerId(row.getLong("worker_id"));
        return new UseEntry(
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .atZoneSameInstant(clock.getZone()),
                asker,
                row.getString("display_name"),
                reader.of(row.getString("unit_ids"), asker),
                row.getString("event"),
                Ground.valueOf(row.getString("ground")));
    }
}
