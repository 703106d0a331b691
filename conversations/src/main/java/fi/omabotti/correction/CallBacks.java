package fi.omabotti.correction;

import fi.omabotti.assignment.Colleague;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has asked whom to call back today. Everything here joins the caller's transaction. */
@Component
class CallBacks {

    private final JdbcClient jdbc;
    private final Clock clock;

    CallBacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether it is the first time today. Of two that ask at once, the second waits and is told no. To be called before the
     * transaction writes anything else about the asker, whose row it locks.
     */
    boolean ask(WorkerId asker, WorkerId worker) {
        jdbc.sql("select id from worker where id = :asker for update")
                .param("asker", asker.value())
                .query(Long.class)
                .single();
        jdbc.sql("delete from call_back where asker_id = :asker and asked_on < :day")
                .param("asker", asker.value())
                .param("day", LocalDate.now(clock))
                .update();
        boolean known = jdbc.sql("select count(*) from call_back where asker_id = :asker and worker_id = :worker")
                        .param("asker", asker.value())
                        .param("worker", worker.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into call_back (asker_id, worker_id, asked_on) values (:asker, :worker, :day)")
                    .param("asker", asker.value())
                    .param("worker", worker.value())
                    .param("day", LocalDate.now(clock))
                    .update();
        }
        return !known;
    }

    WorkerId workerOf(Colleague colleague) {
        return new WorkerId(jdbc.sql("select id from worker where username = :username")
                .param("username", colleague.username())
                .query(Long.class)
                .single());
    }

    /** As colleagues may reach the person. */
    Optional<Colleague> colleague(WorkerId worker) {
        return jdbc.sql("select username, display_name, title, phone from worker where id = :id")
                .param("id", worker.value())
                .query(CallBacks::colleague)
                .optional();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("title"),
                row.getString("phone"),
                true);
    }
}
