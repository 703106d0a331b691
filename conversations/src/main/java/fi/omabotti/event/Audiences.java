package fi.omabotti.event;

import fi.omabotti.name.NameKey;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to an audience: people of the staff list who are in service today, each of them once. */
@Component
public class Audiences {

    private static final String IN_SERVICE = """
            select w.id from worker w
            where w.left_list_on is null
              and (w.first_day is null or w.first_day <= :day) and (w.last_day is null or w.last_day >= :day)
              and\s""";

    private static final String OF_UNITS =
            "exists (select 1 from worker_unit o where o.worker_id = w.id and o.unit_id in (:some))";

    private static final String OF_ROLES =
            "exists (select 1 from worker_role r where r.worker_id = w.id and r.role in (:some))";

    private static final String OF_TASKS = """
            exists (select 1 from worker_unit o join unit_service_task t on t.unit_id = o.unit_id
                    where o.worker_id = w.id and t.service_task_id in (:some))
            """;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;\\n]");

    private final JdbcClient jdbc;
    private final Clock clock;

    Audiences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody of it. */
    public Set<WorkerId> people(Audience audience) {
        Set<Long> people = new TreeSet<>();
        if (audience.isEverybody()) {
            people.addAll(inService("w.id > :some", List.of(0L)));
        }
        people.addAll(inService(OF_UNITS, audience.units()));
        people.addAll(inService(OF_ROLES, audience.roles()));
        people.addAll(inService(OF_TASKS, audience.tasks()));
        people.addAll(inService(
                "w.id in (:some)",
                audience.workers().stream().map(WorkerId::value).toList()));
        return people.stream().map(WorkerId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The colleagues who are called so, or sign in so, with or without what comes after the @: one, if it is clear who is meant. */
    List<WorkerId> named(String words) {
        String typed = words.strip();
        return jdbc
                .sql(IN_SERVICE
                        + "(w.name_key = :name or w.username = :user or substring(w.username, 1, :length) = :prefix)")
                .param("day", LocalDate.now(clock))
                .param("name", NameKey.ofPerson(typed))
                .param("user", typed.toLowerCase(Locale.ROOT))
                .param("length", typed.length() + 1)
                .param("prefix", typed.toLowerCase(Locale.ROOT) + "@")
                .query(Long.class)
                .list()
                .stream()
                .map(WorkerId::new)
                .toList();
    }

    /** Those who are named in words with commas, semicolons or line breaks between them. */
    public ByName byNames(String written) {
        List<String> names = BETWEEN_NAMES
                .splitAsStream(written)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > ByName.MOST) {
            return new ByName(Set.of(), List.of(), List.of(), true);
        }
        Set<WorkerId> people = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> namesakes = new ArrayList<>();
        for (String name : names) {
            List<WorkerId> meant = named(name);
            if (meant.size() == 1) {
                people.add(meant.get(0));
            } else {
                (meant.isEmpty() ? unknown : namesakes).add(name);
            }
        }
        return new ByName(people, unknown, namesakes, false);
    }

    /** The units to choose from, by their ids. */
    public Map<Long, String> units() {
        return labels("select id, name as label from unit order by name");
    }

    /**
     * The service tasks to choose from, by their ids.
     *
     * @param swedish by their Swedish names
     */
    public Map<Long, String> tasks(boolean swedish) {
        return labels("select id, " + (swedish ? "name_sv" : "name_fi") + " as label from service_task order by label");
    }

    /** The other facilitators, by their ids. */
    public Map<Long, String> facilitatorsBeside(WorkerId worker) {
        Map<Long, String> all = labels("""
                select w.id, w.display_name as label from worker w
                join worker_role r on r.worker_id = w.id and r.role = 'DEVELOPER'
                where w.left_list_on is null order by w.display_name
                """);
        all.remove(worker.value());
        return all;
    }

    /** What somebody is called; empty when nobody has that id. */
    public String name(WorkerId worker) {
        return jdbc.sql("select display_name from worker where id = :id")
                .param("id", worker.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** By which somebody signs in; empty when nobody has that id. */
    public String username(WorkerId worker) {
        return jdbc.sql("select username from worker where id = :id")
                .param("id", worker.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Map<Long, String> labels(String sql) {
        Map<Long, String> labels = new LinkedHashMap<>();
        jdbc.sql(sql).query(row -> {
            labels.put(row.getLong("id"), row.getString("label"));
        });
        return labels;
    }

    private List<Long> inService(String which, List<?> some) {
        return some.isEmpty()
                ? List.of()
                : jdbc.sql(IN_SERVICE + which)
                        .param("day", LocalDate.now(clock))
                        .param("some", some)
                        .query(Long.class)
                        .list();
    }
}
