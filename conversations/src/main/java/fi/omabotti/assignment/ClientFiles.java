package fi.omabotti.assignment;

import fi.omabotti.permission.Permission;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what the store knows of a client whom the asker may see. */
@Component
public class ClientFiles {

    private static final String IN_SERVICE = """
            (%1$s.left_list_on is null
             and (%1$s.first_day is null or %1$s.first_day <= :day) and (%1$s.last_day is null or %1$s.last_day >= :day))
            """;

    /** Who stands in for somebody who is away: not for a client with a non-disclosure order (V-03). */
    private static final String COVER =
            "case when gone.state = 'COVERED' and not " + Permission.IS_RESTRICTED + " then gone.substitute_id end";

    /** The substitute that the client system names goes before the one for all of the worker's clients. */
    private static final String RESPONSIBLES =
            """
            select a.role, a.since, gone.last_day as away_until,
                   case when s.id = a.substitute_id then a.substitute_last_day else gone.last_day end as substitute_last_day,
                   w.username as worker_username, w.display_name as worker_name, w.title as worker_title,
                   w.phone as worker_phone, %s as worker_in_service,
                   s.username as substitute_username, s.display_name as substitute_name, s.title as substitute_title,
                   s.phone as substitute_phone, %s as substitute_in_service,
                   u.name as unit_name, u.neutral_name, %s as unit_is_known
            from assignment a
            join client c on c.id = a.client_id
            join worker w on w.id = a.worker_id
            join unit u on u.id = a.unit_id
            left join absence gone on gone.worker_id = a.worker_id and gone.state <> 'CANCELLED'
                and gone.first_day <= :day and gone.last_day >= :day
            left join worker s on s.id = case
                when a.substitute_last_day is null or a.substitute_last_day >= :day
                    then coalesce(a.substitute_id, %s) else %s end
            where a.client_id = :client and a.since <= :day and (a.until is null or a.until > :day)
            order by a.since desc, a.id
            """.formatted(IN_SERVICE.formatted("w"), IN_SERVICE.formatted("s"), Permission.MAY_KNOW_UNIT, COVER, COVER);

    private static final String SHARED_CLIENTHOODS = """
            from clienthood k
            join client c on c.id = k.client_id
            join unit u on u.id = k.unit_id
            where k.client_id = :client and k.since <= :day and (k.until is null or k.until > :day) and
            """ + Permission.MAY_KNOW_UNIT;

    private static final String SUPERVISORS = """
            select distinct w.username as worker_username, w.display_name as worker_name, w.title as worker_title,
                   w.phone as worker_phone, true as worker_in_service
            from supervised_unit led
            join worker w on w.id = led.worker_id
            where %s and led.unit_id in (select k.unit_id %s)
            order by w.display_name
            """.formatted(IN_SERVICE.formatted("w"), SHARED_CLIENTHOODS);

    private final JdbcClient jdbc;

    ClientFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file of a client that {@link ClientSearch} found for the same asker on the same day. */
    public ClientFile of(ClientSummary client, WorkerId asker, LocalDate day) {
        List<Responsible> responsibles = about(RESPONSIBLES, client, asker, day)
                .query(ClientFiles::responsible)
                .list();
        ClientFile file = new ClientFile(client, nonDisclosure(client.id()), responsibles, Set.of(), List.of());
        return file.hasSomebody()
                ? file
                : new ClientFile(
                        client,
                        file.nonDisclosure(),
                        responsibles,
                        reasons(client, asker, day),
                        supervisors(client, asker, day));
    }

    private List<Colleague> supervisors(ClientSummary client, WorkerId asker, LocalDate day) {
        return about(SUPERVISORS, client, asker, day)
                .query(ClientFiles::supervisor)
                .list();
    }

    private boolean nonDisclosure(ClientId id) {
        return jdbc.sql("select " + Permission.IS_RESTRICTED + " from client c where c.id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private Set<NotNamedReason> reasons(ClientSummary client, WorkerId asker, LocalDate day) {
        return about("select k.not_named_reason " + SHARED_CLIENTHOODS, client, asker, day)
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(NotNamedReason::valueOf)
                .collect(Collectors.toSet());
    }

    private StatementSpec about(String sql, ClientSummary client, WorkerId asker, LocalDate day) {
        return jdbc.sql(sql)
                .param("client", client.id().value())
                .param("asker", asker.value())
                .param("day", day);
    }

    private static Responsible responsible(ResultSet row, int number) throws SQLException {
        boolean unitIsKnown = row.getBoolean("unit_is_known");
        return new Responsible(
                AssignmentRole.valueOf(row.getString("role")),
                colleague(row, "worker"),
                row.getObject("since", LocalDate.class),
                row.getString(unitIsKnown ? "unit_name" : "neutral_name"),
                unitIsKnown,
                substitution(row),
                row.getObject("away_until", LocalDate.class));
    }

    private static @Nullable Substitution substitution(ResultSet row) throws SQLException {
        if (row.getString("substitute_username") == null || !row.getBoolean("substitute_in_service")) {
            return null;
        }
        return new Substitution(colleague(row, "substitute"), row.getObject("substitute_last_day", LocalDate.class));
    }

    private static Colleague supervisor(ResultSet row, int number) throws SQLException {
        return colleague(row, "worker");
    }

    private static Colleague colleague(ResultSet row, String who) throws SQLException {
        return new Colleague(
                row.getString(who + "_username"),
                row.getString(who + "_name"),
                row.getString(who + "_title"),
                row.getString(who + "_phone"),
                row.getBoolean(who + "_in_service"));
    }
}
