package fi.omabotti.assignment;

import fi.omabotti.permission.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has been a client's named worker: for the supervisor and whoever is it now (P-12). */
@Component
public class ClientHistory {

    /** As many as are shown. */
    public static final int MOST = 5;

    private final JdbcClient jdbc;

    ClientHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A named worker of the past.
     *
     * @param lastDay inclusive
     */
    public record Past(String name, LocalDate since, LocalDate lastDay) {

        @Override
        public String toString() {
            return "Past[" + since + "]";
        }
    }

    /** The latest first, at most {@link #MOST}; empty when the asker may not see the past of this client. */
    public Optional<List<Past>> of(ClientId client, Looker looker) {
        return is(Permission.MAY_SEE_HISTORY, client, looker) ? Optional.of(past(client, looker)) : Optional.empty();
    }

    /** Whether the asker is the client's named worker today. */
    public boolean isNamedWorker(ClientId client, Looker looker) {
        return is(Permission.IS_NAMED_WORKER, client, looker);
    }

    private boolean is(String condition, ClientId client, Looker looker) {
        return jdbc.sql("select count(*) from client c where c.id = :client and " + condition)
                        .param("client", client.value())
                        .param("asker", looker.asker().value())
                        .param("day", looker.day())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Past> past(ClientId client, Looker looker) {
        return jdbc.sql("""
                        select w.display_name, a.since, a.until from assignment a
                        join worker w on w.id = a.worker_id
                        where a.client_id = :client and a.role = 'NAMED_WORKER' and a.until <= :day and a.until > a.since
                        order by a.until desc, a.since desc, a.id desc fetch first :most rows only
                        """)
                .param("client", client.value())
                .param("day", looker.day())
                .param("most", MOST)
                .query((row, number) -> new Past(
                        row.getString("display_name"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class).minusDays(1)))
                .list();
    }
}
