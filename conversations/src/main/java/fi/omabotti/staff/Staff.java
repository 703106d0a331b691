package fi.omabotti.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff list, as it stands on a day: asked anew at each turn, so that a right that ended is gone at once (P-23). */
@Component
public class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A role or a unit of a person, or neither. */
    private record Row(
            long id, @Nullable String role, @Nullable Long unitId) {}

    /** The person with that directory id, if in service on that day. */
    public Optional<StaffMember> member(String directoryId, LocalDate day) {
        List<Row> rows = jdbc.sql("""
                        with asker as (
                            select id from worker
                            where directory_id = :directoryId
                              and left_list_on is null
                              and (first_day is null or first_day <= :day)
                              and (last_day is null or last_day >= :day))
                        select a.id, r.role, cast(null as bigint) as unit_id
                        from asker a left join worker_role r on r.worker_id = a.id
                        union
                        select a.id, null, u.unit_id from asker a join worker_unit u on u.worker_id = a.id
                        union
                        select a.id, null, s.unit_id from asker a join supervised_unit s on s.worker_id = a.id
                        """)
                .param("directoryId", directoryId.toLowerCase(Locale.ROOT))
                .param("day", day)
                .query(Row.class)
                .list();
        return rows.stream().findFirst().map(row -> new StaffMember(new WorkerId(row.id()), roles(rows), units(rows)));
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

    private static Set<WorkerRole> roles(List<Row> rows) {
        return rows.stream()
                .map(Row::role)
                .filter(Objects::nonNull)
                .map(WorkerRole::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<UnitId> units(List<Row> rows) {
        return rows.stream()
                .map(Row::unitId)
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }
}
