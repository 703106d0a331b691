package fi.omabotti.correction;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.permission.Permission;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests of a supervisor's units, about clients whom the supervisor may see: nobody else's leave the database. */
@Component
class CorrectionRequests {

    private static final Duration KEPT = Duration.ofDays(90);

    private static final String SELECT = """
            select r.id, r.client_id, r.asker_id, w.display_name as asker_name, r.kind, r.words, r.state, r.asked_at
            from correction_request r
            join client c on c.id = r.client_id
            join worker w on w.id = r.asker_id
            where exists (select 1 from supervised_unit led
                          where led.worker_id = :asker and led.unit_id = r.unit_id)
              and
            """ + Permission.MAY_SEE;

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CorrectionRequest> find(long id, WorkerId supervisor) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("id", id)
                .param("asker", supervisor.value())
                .param("day", LocalDate.now(clock))
                .query(CorrectionRequests::request)
                .optional();
    }

    /** The oldest first. */
    List<CorrectionRequest> open(WorkerId supervisor) {
        return jdbc.sql(SELECT + " and r.state = 'OPEN' order by r.asked_at, r.id")
                .param("asker", supervisor.value())
                .param("day", LocalDate.now(clock))
                .query(CorrectionRequests::request)
                .list();
    }

    /** Whether it was open until now. Of two that close it at once, one has done it. */
    boolean close(CorrectionRequest request, CorrectionState result, WorkerId supervisor) {
        return jdbc.sql("""
                        update correction_request
                        set state = :result, closed_at = :now, closed_by_id = :supervisor, open_key = null
                        where id = :id and state = 'OPEN'
                        """)
                        .param("result", result.name())
                        .param("now", now())
                        .param("supervisor", supervisor.value())
                        .param("id", request.id())
                        .update()
                == 1;
    }

    void forgetOldOnes() {
        jdbc.sql("delete from correction_request where closed_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    /** Those who lead the request's unit today, and may see its client. */
    List<WorkerId> supervisorsOf(long request) {
        LocalDate day = LocalDate.now(clock);
        return jdbc.sql("""
                        select w.id from correction_request r
                        join supervised_unit led on led.unit_id = r.unit_id
                        join worker w on w.id = led.worker_id
                        join worker_role boss on boss.worker_id = w.id and boss.role = 'SUPERVISOR'
                        where r.id = :id and w.left_list_on is null
                          and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day)
                        order by w.id
                        """).param("id", request).param("day", day).query(Long.class).list().stream()
                .map(WorkerId::new)
                .filter(supervisor -> find(request, supervisor).isPresent())
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CorrectionRequest request(ResultSet row, int number) throws SQLException {
        return new CorrectionRequest(
                row.getLong("id"),
                new ClientId(row.getLong("client_id")),
                new WorkerId(row.getLong("asker_id")),
                row.getString("asker_name"),
                CorrectionKind.valueOf(row.getString("kind")),
                row.getString("words"),
                CorrectionState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
