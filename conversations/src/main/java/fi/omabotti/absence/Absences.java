package fi.omabotti.absence;

import fi.omabotti.absence.Telling.Overlapping;
import fi.omabotti.absence.Telling.Told;
import fi.omabotti.absence.Telling.ToldBefore;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The absences that were told. What changes one joins the caller's transaction; of two at once, one does it. */
@Component
public class Absences {

    private static final String SELECT =
            "select id, worker_id, first_day, last_day, substitute_id, state from absence where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether somebody is away on a day, covered or not: whoever reminds people leaves them alone then. */
    public boolean isAway(WorkerId worker, LocalDate day) {
        return overlapping(worker, new Days(day, day)).isPresent();
    }

    /**
     * Writes down that somebody is away. To be called before the transaction writes anything else about the worker: it locks
     * the worker's row, so that two absences told at once cannot overlap.
     *
     * @param card names the card that tells it: each is told once
     */
    public Telling tell(WorkerId worker, Days days, @Nullable WorkerId substitute, String card) {
        jdbc.sql("select id from worker where id = :worker for update")
                .param("worker", worker.value())
                .query(Long.class)
                .single();
        Optional<Absence> before = one(SELECT + "worker_id = :worker and card = :card", worker)
                .param("card", card)
                .query(Absences::absence)
                .optional();
        if (before.isPresent()) {
            return new ToldBefore(before.get());
        }
        return overlapping(worker, days)
                .<Telling>map(Overlapping::new)
                .orElseGet(() -> new Told(insert(worker, days, substitute, card)));
    }

    /** An absence of the same days or of some of them. */
    public Optional<Absence> overlapping(WorkerId worker, Days days) {
        return one(
                        SELECT + "worker_id = :worker and last_day >= :first and first_day <= :last"
                                + " and state <> 'CANCELLED' order by first_day fetch first row only",
                        worker)
                .param("first", days.first())
                .param("last", days.last())
                .query(Absences::absence)
                .optional();
    }

    /** Those that have not passed, the next one first. */
    public List<Absence> comingUp(WorkerId worker) {
        return one(
                        SELECT + "worker_id = :worker and last_day >= :day and state <> 'CANCELLED' order by first_day",
                        worker)
                .param("day", today())
                .query(Absences::absence)
                .list();
    }

    public Optional<Absence> find(AbsenceId id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(Absences::absence)
                .optional();
    }

    /** The substitute's answer. False when it is not theirs to give, or not any more. */
    public boolean answer(AbsenceId id, WorkerId substitute, AbsenceState state) {
        return jdbc.sql("""
                        update absence set state = :state, answered_at = :now
                        where id = :id and substitute_id = :who and state = 'ASKED' and last_day >= :day
                        """)
                        .param("id", id.value())
                        .param("who", substitute.value())
                        .param("state", state.name())
                        .param("now", now())
                        .param("day", today())
                        .update()
                == 1;
    }

    /** The decision of a supervisor, whose right to it the caller has checked. False when there is nothing to decide any more. */
    public boolean decide(AbsenceId id, WorkerId supervisor, AbsenceState state) {
        return jdbc.sql("""
                        update absence set state = :state, decided_at = :now, decided_by_id = :who
                        where id = :id and state = 'AWAITING_APPROVAL' and last_day >= :day
                        """)
                        .param("id", id.value())
                        .param("who", supervisor.value())
                        .param("state", state.name())
                        .param("now", now())
                        .param("day", today())
                        .update()
                == 1;
    }

    /** Those that somebody stands in for, or will when a supervisor approves, and that have not passed; the next one first. */
    public List<Absence> coveredBy(WorkerId substitute) {
        return jdbc.sql(SELECT + """
                        substitute_id = :who and state in ('COVERED', 'AWAITING_APPROVAL') and last_day >= :day
                        order by first_day, id
                        """)
                .param("who", substitute.value())
                .param("day", today())
                .query(Absences::absence)
                .list();
    }

    /** The substitute cannot after all: the rights of it are gone at once. False when they do not stand in any more. */
    public boolean withdraw(AbsenceId id, WorkerId substitute) {
        return jdbc.sql("""
                        update absence set state = 'DECLINED', answered_at = :now
                        where id = :id and substitute_id = :who and state in ('COVERED', 'AWAITING_APPROVAL')
                          and last_day >= :day
                        """)
                        .param("id", id.value())
                        .param("who", substitute.value())
                        .param("now", now())
                        .param("day", today())
                        .update()
                == 1;
    }

    /** Takes it back, at any time until it has passed; the rights of the substitute are gone at once. */
    public boolean cancel(AbsenceId id, WorkerId worker) {
        return jdbc.sql("""
                        update absence set state = 'CANCELLED', cancelled_at = :now
                        where id = :id and worker_id = :who and state <> 'CANCELLED' and last_day >= :day
                        """)
                        .param("id", id.value())
                        .param("who", worker.value())
                        .param("now", now())
                        .param("day", today())
                        .update()
                == 1;
    }

    private Absence insert(WorkerId worker, Days days, @Nullable WorkerId substitute, String card) {
        AbsenceState state = substitute == null ? AbsenceState.UNCOVERED : AbsenceState.ASKED;
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        one("""
                insert into absence (worker_id, first_day, last_day, substitute_id, state, card, recorded_at)
                values (:worker, :first, :last, :substitute, :state, :card, :now)
                """, worker)
                .param("first", days.first())
                .param("last", days.last())
                .param("substitute", substitute == null ? null : substitute.value())
                .param("state", state.name())
                .param("card", card)
                .param("now", now())
                .update(key, "id");
        AbsenceId id = new AbsenceId(Objects.requireNonNull(key.getKey()).longValue());
        return new Absence(id, worker, days, substitute, state);
    }

    private StatementSpec one(String sql, WorkerId worker) {
        return jdbc.sql(sql).param("worker", worker.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        Long substitute = row.getObject("substitute_id", Long.class);
        return new Absence(
                new AbsenceId(row.getLong("id")),
                new WorkerId(row.getLong("worker_id")),
                new Days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                substitute == null ? null : new WorkerId(substitute),
                AbsenceState.valueOf(row.getString("state")));
    }
}
