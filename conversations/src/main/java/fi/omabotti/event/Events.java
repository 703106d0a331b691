package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that were written, as they stand; what changes them is the {@link EventBook}. */
@Component
public class Events {

    /** The zone of every time that is told. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final String SELECT = """
            select e.id, e.state, e.version, e.organiser_id, e.co_organiser_id, e.send_at, e.materials, v.kind, v.title_fi,
                v.title_sv, v.starts_at, v.ends_at, v.link, v.words, v.capacity, v.sign_up_until, v.asks_needs
            from event e join event_version v on v.event_id = e.id and v.version = e.version where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Events(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Event> find(EventId id) {
        return jdbc.sql(SELECT + "e.id = :id")
                .param("id", id.value())
                .query(Events::event)
                .optional();
    }

    /** Those that are announced, out, and not over: the next one first. Who may hear of a closed one is the caller's to see to. */
    public List<Event> comingUp() {
        return jdbc.sql(SELECT + """
                        e.state = 'ANNOUNCED' and e.send_at <= :now and v.ends_at > :now order by v.starts_at, e.id
                        """).param("now", now()).query(Events::event).list();
    }

    /** What somebody runs, in one of these states: the latest first. */
    public List<Event> runBy(WorkerId worker, Set<EventState> states) {
        return jdbc.sql(SELECT + """
                        (e.organiser_id = :who or e.co_organiser_id = :who) and e.state in (:states)
                        order by v.starts_at desc, e.id desc fetch first 50 rows only
                        """)
                .param("who", worker.value())
                .param("states", states.stream().map(Enum::name).toList())
                .query(Events::event)
                .list();
    }

    public Audience audience(EventId id) {
        return new Audience(jdbc
                .sql("select group_name from event_audience where event_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet()));
    }

    /** Who asked for approval; empty when nobody did. */
    public Optional<WorkerId> submitter(EventId id) {
        return jdbc.sql("select submitted_by_id from event where id = :id and submitted_by_id is not null")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(WorkerId::new);
    }

    /** Makes others wait who change the same event or who sits in it. */
    void lock(EventId id) {
        jdbc.sql("select id from event where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    static Event event(ResultSet row, int number) throws SQLException {
        Long other = row.getObject("co_organiser_id", Long.class);
        return new Event(
                new EventId(row.getLong("id")),
                EventState.valueOf(row.getString("state")),
                row.getInt("version"),
                new EventDetails(
                        EventKind.valueOf(row.getString("kind")),
                        row.getString("title_fi"),
                        row.getString("title_sv"),
                        time(row, "starts_at"),
                        time(row, "ends_at"),
                        row.getString("link"),
                        row.getString("words"),
                        row.getObject("capacity", Integer.class),
                        time(row, "sign_up_until"),
                        row.getBoolean("asks_needs")),
                new WorkerId(row.getLong("organiser_id")),
                other == null ? null : new WorkerId(other),
                row.getObject("send_at") == null ? null : time(row, "send_at"),
                row.getString("materials"));
    }

    private static ZonedDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(ZONE);
    }
}
