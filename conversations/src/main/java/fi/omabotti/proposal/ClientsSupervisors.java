package fi.omabotti.proposal;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.Looker;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may confirm what is proposed for a client (V-02). */
@Component
public class ClientsSupervisors {

    private final JdbcClient jdbc;
    private final ClientSearch search;
    private final Clock clock;

    ClientsSupervisors(JdbcClient jdbc, ClientSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /** Those in service who lead a unit of the client's and may see the client. */
    public List<WorkerId> of(ClientId client) {
        LocalDate day = LocalDate.now(clock);
        return jdbc.sql("""
                        select distinct w.id from supervised_unit led
                        join clienthood k on k.unit_id = led.unit_id
                        join worker w on w.id = led.worker_id
                        where k.client_id = :client and w.left_list_on is null
                          and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day)
                        order by w.id
                        """).param("client", client.value()).param("day", day).query(Long.class).list().stream()
                .map(WorkerId::new)
                .filter(it -> search.known(client, new Looker(it, day, Sight.SUPERVISION))
                        .isPresent())
                .toList();
    }
}
