package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a client was told who was named: a task of whoever was, from the confirmation on and for as long as it is so.
 * What was imported only is no task of anybody's here.
 */
@Component
public class ToldClients {

    /**
     * Somebody to be told.
     *
     * @param proposal its number
     */
    public record Due(ClientId client, AssignmentRole role, long proposal) {}

    private static final String IS_DUE = """
            p.kind = 'NAME' and p.confirmed_at is not null and p.client_told_on is null
            and (p.state = 'CONFIRMED'
                 or p.state in ('IN_FORCE', 'SETTLED')
                    and exists (select 1 from assignment a
                                where a.client_id = p.client_id and a.worker_id = p.worker_id and a.role = p.role
                                  and a.since <= :day and (a.until is null or a.until > :day)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whom a worker is still to tell, whoever may see them: to be shown with the clients whom the worker sees only. */
    public List<Due> due(WorkerId worker) {
        return jdbc.sql(
                        "select max(p.id) as latest, p.client_id, p.role from naming_proposal p where p.worker_id = :worker and "
                                + IS_DUE + " group by p.client_id, p.role order by latest")
                .param("worker", worker.value())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new Due(
                        new ClientId(row.getLong("client_id")),
                        AssignmentRole.valueOf(row.getString("role")),
                        row.getLong("latest")))
                .list();
    }

    public boolean isDue(Proposal proposal) {
        return jdbc.sql("select count(*) from naming_proposal p where p.id = :id and " + IS_DUE)
                        .param("id", proposal.id())
                        .param("day", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Stores that the client was told today, where that is due; once for all that says the same of the same worker. To be called
     * with the client locked.
     */
    public void told(Proposal due, WorkerId by) {
        jdbc.sql("""
                        update naming_proposal set client_told_on = :day, client_told_by_id = :by
                        where id in (select p.id from naming_proposal p
                                     where p.client_id = :client and p.role = :role and p.worker_id = :worker and %s)
                        """.formatted(IS_DUE))
                .param("day", LocalDate.now(clock))
                .param("by", by.value())
                .param("client", due.client().value())
                .param("role", due.wish().role().name())
                .param("worker", Objects.requireNonNull(due.wish().worker()).value())
                .update();
    }
}
