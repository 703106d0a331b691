package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.Looker;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.Qualification;
import fi.omabotti.permission.Permission;
import fi.omabotti.proposal.NamingFacts.Candidate;
import fi.omabotti.proposal.NamingFacts.Clienthood;
import fi.omabotti.proposal.NamingFacts.Named;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the rules look at, of a client whom the looker may see. */
@Component
public class NamingFactsReader {

    /** Who is the named worker is told of everybody; the other roles where the service may be known (P-07). */
    private static final String NAMED = """
            select distinct a.role, a.worker_id, w.display_name, w.qualification
            from assignment a
            join client c on c.id = a.client_id
            join worker w on w.id = a.worker_id
            join unit u on u.id = a.unit_id
            where a.client_id = :client and a.since <= :day and (a.until is null or a.until > :day)
              and (a.role = 'NAMED_WORKER' or\s""" + Permission.MAY_KNOW_UNIT + ") order by w.display_name, a.worker_id";

    private static final String CLIENTHOODS = """
            select t.task_key, k.since, k.until, k.need, k.special_support,
                   case when %s then 1 else 0 end as may_be_known
            from clienthood k
            join client c on c.id = k.client_id
            join unit u on u.id = k.unit_id
            join service_task t on t.id = k.service_task_id
            where k.client_id = :client
            """.formatted(Permission.MAY_KNOW_UNIT);

    private static final String CANDIDATE = """
            select w.*,
                   (select count(*) from recusal r join client c on c.client_number = r.client_number
                    where r.worker_id = w.id and c.id = :client) as recusals,
                   (select count(*) from client_name_key n where n.client_id = :client
                        and n.given_key || ' ' || n.family_key = w.name_key) as namesakes,
                   (select count(distinct a.client_id) from assignment a
                    where a.worker_id = w.id and a.role = 'CHILDS_SOCIAL_WORKER' and a.client_id <> :client
                      and a.since <= :day and (a.until is null or a.until > :day)) as children
            from worker w where w.id = :worker
            """;

    private static final String TASKS = """
            select distinct t.task_key from worker_unit o
            join unit_service_task s on s.unit_id = o.unit_id join service_task t on t.id = s.service_task_id
            where o.worker_id = :worker
            """;

    private final JdbcClient jdbc;

    NamingFactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts of a client, and of who is to be named, if anybody. */
    public NamingFacts read(ClientId client, @Nullable WorkerId worker, Looker looker) {
        return new NamingFacts(
                looker.day(),
                of(CLIENTHOODS, client, looker)
                        .query(NamingFactsReader::clienthood)
                        .list(),
                of(NAMED, client, looker).query(NamingFactsReader::named).list(),
                worker == null ? null : candidate(client, worker, looker.day()),
                jdbc.sql("select case when " + Permission.IS_RESTRICTED
                                        + " then 1 else 0 end from client c where c.id = :id")
                                .param("id", client.value())
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    private JdbcClient.StatementSpec of(String sql, ClientId client, Looker looker) {
        return jdbc.sql(sql)
                .param("client", client.value())
                .param("asker", looker.asker().value())
                .param("day", looker.day());
    }

    private Candidate candidate(ClientId client, WorkerId worker, LocalDate day) {
        Set<String> tasks = new HashSet<>(jdbc.sql(TASKS)
                .param("worker", worker.value())
                .query(String.class)
                .list());
        return jdbc.sql(CANDIDATE)
                .param("client", client.value())
                .param("worker", worker.value())
                .param("day", day)
                .query((row, number) -> candidate(row, tasks))
                .single();
    }

    private static Candidate candidate(ResultSet row, Set<String> tasks) throws SQLException {
        return new Candidate(
                new WorkerId(row.getLong("id")),
                row.getString("display_name"),
                qualification(row),
                row.getObject("qualification_ends", LocalDate.class),
                row.getString("employer"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("left_list_on", LocalDate.class),
                tasks,
                row.getInt("recusals") > 0,
                row.getInt("namesakes") > 0,
                row.getInt("children"));
    }

    private static Clienthood clienthood(ResultSet row, int number) throws SQLException {
        String need = row.getString("need");
        return new Clienthood(
                row.getString("task_key"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                need == null ? null : Need.valueOf(need),
                row.getBoolean("special_support"),
                row.getInt("may_be_known") > 0);
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                AssignmentRole.valueOf(row.getString("role")),
                new WorkerId(row.getLong("worker_id")),
                row.getString("display_name"),
                qualification(row));
    }

    private static @Nullable Qualification qualification(ResultSet row) throws SQLException {
        String qualification = row.getString("qualification");
        return qualification == null ? null : Qualification.valueOf(qualification);
    }
}
