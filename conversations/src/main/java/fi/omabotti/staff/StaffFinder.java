package fi.omabotti.staff;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds the colleagues whom some words name. The staff list is no secret. */
@Component
public class StaffFinder {

    /** Of a worker {@code w} on {@code :day}: in the county's service. */
    public static final String IN_SERVICE = """
            (w.left_list_on is null
             and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day))
            """;

    private static final String SELECT = """
            select w.id, w.display_name, u.name as unit_name
            from worker w
            left join worker_unit o on o.worker_id = w.id
            left join unit u on u.id = o.unit_id
            where %s order by w.display_name, w.id, u.name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who is in service today. */
    public List<Worker> inService() {
        return workers(jdbc.sql(SELECT.formatted(IN_SERVICE)).param("day", LocalDate.now(clock)));
    }

    /** Somebody who is in service today. */
    public Optional<Worker> inService(WorkerId id) {
        return workers(jdbc.sql(SELECT.formatted(IN_SERVICE + " and w.id = :id"))
                        .param("day", LocalDate.now(clock))
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** With these ids, also those who have left, in the order of their names. */
    public List<Worker> known(Collection<WorkerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : workers(jdbc.sql(SELECT.formatted("w.id in (:ids)"))
                        .param("ids", ids.stream().map(WorkerId::value).toList()));
    }

    /** Those whom the words name in any case form. */
    public static List<Worker> named(NamePhrase phrase, List<Worker> staff) {
        return matching(staff, name -> name.isNamedBy(phrase));
    }

    /** Those whom they would name with one typing error mended. */
    public static List<Worker> nearlyNamed(NamePhrase phrase, List<Worker> staff) {
        return matching(staff, name -> name.isNearlyNamedBy(phrase));
    }

    /** Those who are called just so, whatever the capital letters and the diacritics. */
    public static List<Worker> called(String name, List<Worker> staff) {
        String typed = Folding.key(name);
        return staff.stream()
                .filter(it -> Folding.key(it.name()).equals(typed)
                        || NameKey.ofPerson(it.name()).equals(typed))
                .toList();
    }

    private static List<Worker> matching(List<Worker> staff, Predicate<StaffName> fits) {
        return staff.stream().filter(it -> fits.test(new StaffName(it.name()))).toList();
    }

    private static List<Worker> workers(StatementSpec select) {
        Map<Long, Worker> workers = new LinkedHashMap<>();
        select.query(row -> {
            String unit = Optional.ofNullable(row.getString("unit_name")).orElse("");
            Worker worker = new Worker(new WorkerId(row.getLong("id")), row.getString("display_name"), unit);
            workers.merge(row.getLong("id"), worker, StaffFinder::together);
        });
        return List.copyOf(workers.values());
    }

    private static Worker together(Worker one, Worker other) {
        return new Worker(one.id(), one.name(), one.units() + ", " + other.units());
    }
}
