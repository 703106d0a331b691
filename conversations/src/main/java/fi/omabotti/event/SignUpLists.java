package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What is to be read of who comes and who waits. */
@Component
public class SignUpLists {

    private static final String TAKES_A_SEAT =
            "(state = 'SEATED' or (state = 'LEFT' and before_undo = 'SEATED' and undo_until > :now))";

    private static final String STANDING = """
            select s.worker_id, s.state, s.undo_until,
                (select count(*) from event_sign_up o
                 where o.event_id = s.event_id and o.state = 'WAITING' and o.turn <= s.turn) as place
            from event_sign_up s where s.event_id = :event
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignUpLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Standing standing(EventId id, WorkerId worker) {
        return of(STANDING + " and s.worker_id = :worker", id)
                .param("worker", worker.value())
                .query(SignUpLists::standing)
                .optional()
                .orElse(Standing.NONE);
    }

    /** How everybody stands who ever had anything to do with it. */
    public Map<WorkerId, Standing> standings(EventId id) {
        Map<WorkerId, Standing> standings = new HashMap<>();
        of(STANDING, id)
                .query((row, number) -> {
                    standings.put(new WorkerId(row.getLong("worker_id")), standing(row, number));
                    return number;
                })
                .list();
        return standings;
    }

    public Seats seats(Event event) {
        return of("""
                select coalesce(sum(case when %s then 1 else 0 end), 0) as taken,
                    coalesce(sum(case when state = 'WAITING' then 1 else 0 end), 0) as waiting,
                    coalesce(sum(case when attended then 1 else 0 end), 0) as attended
                from event_sign_up where event_id = :event
                """.formatted(TAKES_A_SEAT), event.id())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Seats(
                        row.getInt("taken"),
                        row.getInt("waiting"),
                        row.getInt("attended"),
                        event.details().capacity()))
                .single();
    }

    /** Whoever has a seat, or waits, in the order of asking: with the support that they need, which is the organisers' to see. */
    public List<SignUp> all(EventId id) {
        return of("""
                select s.worker_id, w.display_name, s.state, s.attended, n.words,
                    (select min(u.name) from worker_unit o join unit u on u.id = o.unit_id where o.worker_id = w.id) as unit_name
                from event_sign_up s
                join worker w on w.id = s.worker_id
                left join event_need n on n.event_id = s.event_id and n.worker_id = s.worker_id
                where s.event_id = :event and s.state in ('SEATED', 'WAITING') order by s.turn
                """, id).query(SignUpLists::signUp).list();
    }

    /** What somebody has signed up for, or waits for, of what is not over: the next one first. */
    public List<EventId> of(WorkerId worker) {
        return jdbc
                .sql("""
                        select e.id from event_sign_up s
                        join event e on e.id = s.event_id and e.state = 'ANNOUNCED'
                        join event_version v on v.event_id = e.id and v.version = e.version
                        where s.worker_id = :worker and s.state in ('SEATED', 'WAITING') and v.ends_at > :now
                        order by v.starts_at, e.id
                        """)
                .param("worker", worker.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .list()
                .stream()
                .map(EventId::new)
                .toList();
    }

    /** Those for whom there are seats. */
    List<Promoted> next(Event event) {
        Seats seats = seats(event);
        int free = seats.capacity() == null ? seats.waiting() : Math.max(0, seats.capacity() - seats.taken());
        return of(
                        "select worker_id, turn from event_sign_up where event_id = :event and state = 'WAITING' order by turn",
                        event.id())
                .query((row, number) -> new Promoted(new WorkerId(row.getLong("worker_id")), row.getInt("turn")))
                .list()
                .stream()
                .limit(free)
                .toList();
    }

    private StatementSpec of(String sql, EventId event) {
        return jdbc.sql(sql).param("event", event.value());
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        Standing.State state = Standing.State.valueOf(row.getString("state"));
        OffsetDateTime undo = row.getObject("undo_until", OffsetDateTime.class);
        return new Standing(
                state,
                state == Standing.State.WAITING ? row.getInt("place") : 0,
                undo == null ? null : undo.toInstant());
    }

    private static SignUp signUp(ResultSet row, int number) throws SQLException {
        return new SignUp(
                new WorkerId(row.getLong("worker_id")),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("unit_name")).orElse(""),
                Standing.State.valueOf(row.getString("state")),
                row.getBoolean("attended"),
                Optional.ofNullable(row.getString("words")).orElse(""));
    }
}
