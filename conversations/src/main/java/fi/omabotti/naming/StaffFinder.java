package fi.omabotti.naming;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the colleagues whom some words name. The staff list is no secret. */
@Component
class StaffFinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A colleague who is in service today. */
    record Colleague(WorkerId id, String name) {

        private boolean isNamedBy(NamePhrase phrase) {
            String written = Folding.lower(name);
            int last = written.lastIndexOf(' ');
            return last > 0
                    && phrase.fits(NameKey.of(written.substring(last + 1), written.substring(0, last), null, null));
        }

        /** Stays out of logs. */
        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }

    List<Colleague> all() {
        return jdbc.sql("""
                        select id, display_name from worker
                        where left_list_on is null and (first_day is null or first_day <= :day)
                          and (last_day is null or last_day >= :day)
                        order by display_name, id
                        """)
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new Colleague(new WorkerId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    static List<Colleague> named(NamePhrase phrase, List<Colleague> staff) {
        return staff.stream().filter(it -> it.isNamedBy(phrase)).toList();
    }

    /** The names that these ids have, also of those who have left. */
    Map<WorkerId, String> names(Collection<WorkerId> ids) {
        Map<WorkerId, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, display_name from worker where id in (:ids) order by display_name, id")
                    .param("ids", ids.stream().map(WorkerId::value).toList())
                    .query(row -> {
                        names.put(new WorkerId(row.getLong("id")), row.getString("display_name"));
                    });
        }
        return names;
    }

    /** Where they work, to tell namesakes apart. */
    String unitsOf(WorkerId worker) {
        return Stream.of(jdbc.sql("""
                        select u.name from worker_unit o join unit u on u.id = o.unit_id
                        where o.worker_id = :worker order by u.name
                        """)
                        .param("worker", worker.value())
                        .query(String.class)
                        .list())
                .map(names -> String.join(", ", names))
                .findFirst()
                .orElse("");
    }
}
