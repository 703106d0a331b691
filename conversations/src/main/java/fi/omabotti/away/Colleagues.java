package fi.omabotti.away;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.Folding;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who of the staff list can stand in for whom. Only people who are in service today. */
@Component
class Colleagues {

    private static final String IN_SERVICE = """
            w.name_key is not null and w.left_list_on is null
            and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day)
            """;

    private static final String SELECT = """
            select w.id, w.display_name, w.name_key, u.name as unit_name
            from worker w
            left join worker_unit o on o.worker_id = w.id
            left join unit u on u.id = o.unit_id
            where %s and %s order by w.display_name, w.id, u.name
            """;

    private static final String SAME_UNITS = """
            select case when exists (select 1 from worker_unit o where o.worker_id = :worker)
                and not exists (
                    select 1 from worker_unit o
                    where o.worker_id = :worker
                      and not exists (select 1 from worker_unit also
                                      where also.worker_id = :other and also.unit_id = o.unit_id)
                      and not exists (select 1 from supervised_unit led
                                      where led.worker_id = :other and led.unit_id = o.unit_id))
                then true else false end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody whom the words name: those called just so, where there are any. */
    List<Person> named(List<String> words, Language language) {
        List<Person> all = people("1 = 1", Map.of());
        String typed = Folding.key(String.join(" ", words));
        List<Person> exactly = all.stream()
                .filter(it ->
                        it.nameKey().equals(typed) || Folding.key(it.name()).equals(typed))
                .toList();
        return exactly.isEmpty() ? inAnyForm(all, words, language) : exactly;
    }

    Optional<Person> known(WorkerId id) {
        return people("w.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** The other works in, or leads, every unit of the worker's: nobody's approval is needed then (V-03). */
    boolean isOfSameUnits(WorkerId worker, WorkerId other) {
        return of(SAME_UNITS, worker, other).query(Boolean.class).single();
    }

    /** Who leads the worker's units, and is neither of the two. */
    List<WorkerId> supervisors(WorkerId worker, WorkerId substitute) {
        return of("""
                select distinct w.id
                from worker_unit o
                join supervised_unit led on led.unit_id = o.unit_id
                join worker w on w.id = led.worker_id
                where o.worker_id = :worker and w.id <> :worker and w.id <> :other and %s order by w.id
                """.formatted(IN_SERVICE), worker, substitute).param("day", today()).query(Long.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }

    private static List<Person> inAnyForm(List<Person> all, List<String> words, Language language) {
        NamePhrase phrase = new NamePhrase(words.stream()
                .map(word -> language == Language.FI ? NameForms.finnish(word) : NameForms.inEither(word))
                .toList());
        return all.stream().filter(person -> fits(phrase, person)).toList();
    }

    private static boolean fits(NamePhrase phrase, Person person) {
        String name = Folding.lower(person.name());
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return false;
        }
        List<NameKey> keys = NameKey.of(name.substring(last + 1), name.substring(0, last), null, null);
        return phrase.isSingleWord()
                ? keys.stream()
                        .anyMatch(key -> phrase.single().familyKeys().contains(key.family())
                                || phrase.single().givenKeys().contains(key.given()))
                : phrase.fits(keys);
    }

    private List<Person> people(String which, Map<String, Object> values) {
        Map<Long, Person> people = new LinkedHashMap<>();
        jdbc.sql(SELECT.formatted(IN_SERVICE, which))
                .param("day", today())
                .params(values)
                .query(row -> {
                    String unit =
                            Optional.ofNullable(row.getString("unit_name")).orElse("");
                    Person person = new Person(
                            new WorkerId(row.getLong("id")),
                            row.getString("display_name"),
                            row.getString("name_key"),
                            unit);
                    people.merge(row.getLong("id"), person, Colleagues::together);
                });
        return List.copyOf(people.values());
    }

    private static Person together(Person one, Person other) {
        return new Person(one.id(), one.name(), one.nameKey(), one.units() + ", " + other.units());
    }

    private StatementSpec of(String sql, WorkerId worker, WorkerId other) {
        return jdbc.sql(sql).param("worker", worker.value()).param("other", other.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
