package fi.omabotti.usage;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What monitoring needs to know of the units. */
@Component
class UnitRegister {

    private final JdbcClient jdbc;

    UnitRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit's name. */
    Map<UnitId, String> names() {
        Map<UnitId, String> names = new HashMap<>();
        jdbc.sql("select id, name from unit").query(row -> {
            names.put(new UnitId(row.getLong("id")), row.getString("name"));
        });
        return names;
    }

    /** Those that work round the clock: their hours are not looked at (V-16). */
    Set<UnitId> inShifts() {
        return units(jdbc.sql("select id from unit where shift_work")
                .query(Long.class)
                .list());
    }

    Set<UnitId> ledBy(WorkerId supervisor) {
        return units(jdbc.sql("select unit_id from supervised_unit where worker_id = :supervisor")
                .param("supervisor", supervisor.value())
                .query(Long.class)
                .list());
    }

    /** Those where nobody in service has the role TURVAKIELTO: told of every unit alike, whoever its clients are (V-05). */
    Set<UnitId> withoutFlag(LocalDate day) {
        return units(jdbc.sql("""
                        select u.id from unit u
                        where not exists (
                            select 1 from worker_role flag
                            join worker w on w.id = flag.worker_id
                            where flag.role = 'NON_DISCLOSURE' and w.left_list_on is null
                              and (w.first_day is null or w.first_day <= :day)
                              and (w.last_day is null or w.last_day >= :day)
                              and (exists (select 1 from worker_unit works
                                           where works.worker_id = w.id and works.unit_id = u.id)
                                   or exists (select 1 from supervised_unit leads
                                              where leads.worker_id = w.id and leads.unit_id = u.id)))
                        """).param("day", day).query(Long.class).list());
    }

    private static Set<UnitId> units(List<Long> ids) {
        Set<UnitId> units = new HashSet<>();
        ids.forEach(id -> units.add(new UnitId(id)));
        return units;
    }
}
