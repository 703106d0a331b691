package fi.omabotti.caseload;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Language;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How many clients somebody has: only those are counted whom the asker may see. */
@Component
class CaseloadStore {

    /** How many of what, for one worker. */
    private record Numbers(int clients, int named, int children) {
        static final Numbers NONE = new Numbers(0, 0, 0);
    }

    private static final String OF_LED_UNITS = """
            select mine.worker_id from supervised_unit led
            join worker_unit mine on mine.unit_id = led.unit_id where led.worker_id = :asker
            """;

    private static final String NUMBERS = """
            select a.worker_id, count(distinct a.client_id) as clients,
                   count(distinct case when a.role = 'NAMED_WORKER' then a.client_id end) as named,
                   count(distinct case when a.role = 'CHILDS_SOCIAL_WORKER' then a.client_id end) as children
            from assignment a
            join client c on c.id = a.client_id
            where a.worker_id %s and a.since <= :day and (a.until is null or a.until > :day) and %s
            group by a.worker_id
            """;

    private static final String WORKERS = """
            select w.id, w.display_name from worker w
            where w.left_list_on is null and (w.first_day is null or w.first_day <= :day)
              and (w.last_day is null or w.last_day >= :day) and w.id\s""";

    private static final String OPEN_IN_LED_UNITS = """
            from supervised_unit led
            join clienthood k on k.unit_id = led.unit_id
            join client c on c.id = k.client_id
            join service_task t on t.id = k.service_task_id
            where led.worker_id = :asker and k.since <= :day and (k.until is null or k.until > :day) and %s
            """.formatted(Sight.RELATION.condition());

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The asker's own. */
    WorkerLoad own(Asker asker) {
        return loads("= :asker", asker).stream().findFirst().orElseGet(() -> new WorkerLoad(asker.id(), "", 0, 0, 0));
    }

    /** That of everybody who works in the units that the asker leads, the largest first. */
    List<WorkerLoad> ofLedUnits(Asker asker) {
        return loads("in (" + OF_LED_UNITS + ")", asker);
    }

    /** The clients of these units by service task; somebody with two tasks is in both. */
    List<TaskCount> byTask(Asker asker, Language language) {
        String name = language == Language.SV ? "t.name_sv" : "t.name_fi";
        return about(
                        "select " + name + " as task, count(distinct k.client_id) as clients " + OPEN_IN_LED_UNITS
                                + " group by " + name,
                        asker)
                .query((row, number) -> new TaskCount(row.getString("task"), row.getInt("clients")))
                .list();
    }

    /** All clients of these units. */
    int total(Asker asker) {
        return about("select count(distinct k.client_id) " + OPEN_IN_LED_UNITS, asker)
                .query(Integer.class)
                .single();
    }

    private List<WorkerLoad> loads(String whose, Asker asker) {
        Map<Long, Numbers> numbers = numbers(whose, asker);
        return about(WORKERS + whose, asker)
                .query((row, number) -> load(
                        row.getLong("id"),
                        row.getString("display_name"),
                        numbers.getOrDefault(row.getLong("id"), Numbers.NONE)))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(WorkerLoad::clients).reversed().thenComparing(WorkerLoad::name))
                .toList();
    }

    private static WorkerLoad load(long worker, String name, Numbers numbers) {
        return new WorkerLoad(new WorkerId(worker), name, numbers.clients(), numbers.named(), numbers.children());
    }

    private Map<Long, Numbers> numbers(String whose, Asker asker) {
        Map<Long, Numbers> numbers = new HashMap<>();
        about(NUMBERS.formatted(whose, Sight.RELATION.condition()), asker)
                .query((row, number) -> numbers.put(
                        row.getLong("worker_id"),
                        new Numbers(row.getInt("clients"), row.getInt("named"), row.getInt("children"))))
                .list();
        return numbers;
    }

    private StatementSpec about(String sql, Asker asker) {
        return jdbc.sql(sql).param("asker", asker.id().value()).param("day", LocalDate.now(clock));
    }
}
