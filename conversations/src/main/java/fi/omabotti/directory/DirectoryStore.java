package fi.omabotti.directory;

import fi.omabotti.name.Folding;
import fi.omabotti.permission.Permission;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the staff list and the units file say on a day. Only people who are in service then. */
@Component
class DirectoryStore {

    private static final String PERSON = "w.id, w.username, w.display_name, w.name_key, w.title, w.phone";

    private static final String IN_SERVICE = """
            w.name_key is not null and w.left_list_on is null
            and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day)
            """;

    /** Of whom is away today, and of what is open. A client with a non-disclosure order leaves no trace in it. */
    private static final String SUBSTITUTES =
            "select " + PERSON + """
            , max(s.last_day) as last_day, count(*) as all_rows, count(s.last_day) as rows_with_day
            from (select a.substitute_id, a.substitute_last_day as last_day
                  from assignment a
                  join client c on c.id = a.client_id
                  where a.worker_id = :worker and a.since <= :day and (a.until is null or a.until > :day)
                    and (a.substitute_last_day is null or a.substitute_last_day >= :day)
                    and not\s""" + Permission.IS_RESTRICTED + """
                  union all
                  select gone.substitute_id, gone.last_day
                  from absence gone
                  where gone.worker_id = :worker and gone.state = 'COVERED'
                    and gone.first_day <= :day and gone.last_day >= :day) s
            join worker w on w.id = s.substitute_id
            where\s""" + IN_SERVICE + " group by " + PERSON
                    + " order by w.display_name, w.id";

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lastDay of the substitution, inclusive; null when it has no end */
    record Substitute(Person person, @Nullable LocalDate lastDay) {}

    List<Person> people(LocalDate day) {
        return jdbc.sql("select " + PERSON + " from worker w where " + IN_SERVICE + " order by w.display_name, w.id")
                .param("day", day)
                .query(DirectoryStore::person)
                .list();
    }

    List<Unit> units() {
        Map<Long, Unit> units = new LinkedHashMap<>();
        jdbc.sql("""
                        select u.id, u.name, u.name_key, u.neutral_name, u.phone, a.alias_key
                        from unit u left join unit_alias a on a.unit_id = u.id order by u.name, u.id
                        """).query(row -> {
            units.merge(row.getLong("id"), unit(row), DirectoryStore::together);
        });
        return List.copyOf(units.values());
    }

    /** Where they work; of those who only lead, what they lead. */
    Map<WorkerId, List<Unit>> unitsOf(Collection<Person> people) {
        Map<WorkerId, List<Unit>> units = new LinkedHashMap<>();
        if (people.isEmpty()) {
            return units;
        }
        jdbc.sql("""
                        select o.worker_id, u.id, u.name, u.name_key, u.neutral_name, u.phone, null as alias_key
                        from (select worker_id, unit_id from worker_unit where worker_id in (:ids)
                              union
                              select led.worker_id, led.unit_id from supervised_unit led
                              where led.worker_id in (:ids)
                                and not exists (select 1 from worker_unit own where own.worker_id = led.worker_id)) o
                        join unit u on u.id = o.unit_id order by u.name, u.id
                        """)
                .param("ids", people.stream().map(person -> person.id().value()).toList())
                .query(row -> {
                    units.computeIfAbsent(new WorkerId(row.getLong("worker_id")), id -> new ArrayList<>())
                            .add(unit(row));
                });
        return units;
    }

    List<Person> leaders(Collection<UnitId> units, LocalDate day) {
        return inUnits("supervised_unit", units, day);
    }

    List<Person> staff(UnitId unit, LocalDate day) {
        return inUnits("worker_unit", List.of(unit), day);
    }

    List<Substitute> substitutes(WorkerId worker, LocalDate day) {
        return jdbc.sql(SUBSTITUTES)
                .param("worker", worker.value())
                .param("day", day)
                .query((row, number) -> new Substitute(
                        person(row, number),
                        row.getLong("all_rows") == row.getLong("rows_with_day")
                                ? row.getObject("last_day", LocalDate.class)
                                : null))
                .list();
    }

    /** The last day of an absence of that day. */
    Optional<LocalDate> awayUntil(WorkerId worker, LocalDate day) {
        return jdbc.sql("""
                        select last_day from absence
                        where worker_id = :worker and state <> 'CANCELLED' and first_day <= :day and last_day >= :day
                        """)
                .param("worker", worker.value())
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    private List<Person> inUnits(String table, Collection<UnitId> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct " + PERSON + " from " + table
                                + " o join worker w on w.id = o.worker_id where o.unit_id in (:units) and " + IN_SERVICE
                                + " order by w.display_name, w.id")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .param("day", day)
                        .query(DirectoryStore::person)
                        .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new WorkerId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("name_key"),
                row.getString("title"),
                row.getString("phone"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String neutral = row.getString("neutral_name");
        Set<String> keys = new HashSet<>(Stream.of(row.getString("name_key"), row.getString("alias_key"), neutral)
                .filter(Objects::nonNull)
                .map(Folding::key)
                .toList());
        return new Unit(new UnitId(row.getLong("id")), row.getString("name"), row.getString("phone"), keys);
    }

    private static Unit together(Unit one, Unit other) {
        Set<String> keys = new HashSet<>(one.keys());
        keys.addAll(other.keys());
        return new Unit(one.id(), one.name(), one.phone(), keys);
    }
}
