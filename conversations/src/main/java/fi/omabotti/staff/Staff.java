package fi.omabotti.staff;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff list, as it stands on a day: asked anew at each turn, so that a right that ended is gone at once (P-23). */
@Component
public class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with that directory id, if in service on that day. */
    public Optional<StaffMember> member(String directoryId, LocalDate day) {
        return jdbc.sql("""
                        select id from worker
                        where directory_id = :directoryId
                          and left_list_on is null
                          and (first_day is null or first_day <= :day)
                          and (last_day is null or last_day >= :day)
                        """)
                .param("directoryId", directoryId.toLowerCase(Locale.ROOT))
                .param("day", day)
                .query(Long.class)
                .optional()
                .map(id -> new StaffMember(new WorkerId(id), roles(id), units(id)));
    }

    /** Everybody in service on that day. */
    public Set<WorkerId> inService(LocalDate day) {
        return jdbc.sql("""
                        select id from worker
                        where left_list_on is null
                          and (first_day is null or first_day <= :day)
                          and (last_day is null or last_day >= :day)
                        """).param("day", day).query(Long.class).list().stream()
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }

    private Set<WorkerRole> roles(long id) {
        return jdbc
                .sql("select role from worker_role where worker_id = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(WorkerRole::valueOf)
                .collect(Collectors.toSet());
    }

    private Set<UnitId> units(long id) {
        return jdbc.sql("""
                        select unit_id from worker_unit where worker_id = :id
                        union
                        select unit_id from supervised_unit where worker_id = :id
                        """).param("id", id).query(Long.class).list().stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }
}
