package fi.omabotti.extract;

import fi.omabotti.assignment.Qualification;
import fi.omabotti.name.NameKey;
import fi.omabotti.staff.WorkerRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The staff, with their roles, units and recusals. */
final class StaffStore {

    private final JdbcTemplate jdbc;

    StaffStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record StoredWorker(long id, WorkerFacts facts) {}

    List<StoredWorker> all() {
        Map<Long, Set<String>> roles = Sets.byId(jdbc, "select worker_id, role from worker_role", String.class);
        Map<Long, Set<Long>> units = Sets.byId(jdbc, "select worker_id, unit_id from worker_unit", Long.class);
        Map<Long, Set<Long>> supervised = Sets.byId(jdbc, "select worker_id, unit_id from supervised_unit", Long.class);
        Map<Long, Set<String>> recusals = Sets.byId(jdbc, "select worker_id, client_number from recusal", String.class);
        return jdbc.query("select * from worker", (row, number) -> {
            long id = row.getLong("id");
            return new StoredWorker(
                    id,
                    facts(
                            row,
                            roles.getOrDefault(id, Set.of()),
                            units.getOrDefault(id, Set.of()),
                            supervised.getOrDefault(id, Set.of()),
                            recusals.getOrDefault(id, Set.of())));
        });
    }

    void add(WorkerFacts worker) {
        jdbc.update("""
                insert into worker (username, directory_id, display_name, title, qualification, qualification_ends,
                        phone, employer, first_day, last_day, left_list_on, name_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values(worker).toArray());
        long id = Objects.requireNonNull(
                jdbc.queryForObject("select id from worker where username = ?", Long.class, worker.username()));
        addSets(id, worker);
    }

    void change(long id, WorkerFacts worker) {
        jdbc.update("""
                update worker set username = ?, directory_id = ?, display_name = ?, title = ?, qualification = ?,
                        qualification_ends = ?, phone = ?, employer = ?, first_day = ?, last_day = ?, left_list_on = ?,
                        name_key = ?
                where id = ?
                """, Stream.concat(values(worker).stream(), Stream.of(id)).toArray());
        for (String table : List.of("worker_role", "worker_unit", "supervised_unit", "recusal")) {
            jdbc.update("delete from " + table + " where worker_id = ?", id);
        }
        addSets(id, worker);
    }

    void leave(Collection<Long> ids, LocalDate day) {
        jdbc.batchUpdate(
                "update worker set left_list_on = ? where id = ?",
                ids.stream().map(id -> new Object[] {day, id}).toList());
    }

    private void addSets(long id, WorkerFacts worker) {
        List<String> roles = worker.roles().stream().map(WorkerRole::name).toList();
        addEach("insert into worker_role (worker_id, role) values (?, ?)", id, roles);
        addEach("insert into worker_unit (worker_id, unit_id) values (?, ?)", id, worker.units());
        addEach("insert into supervised_unit (worker_id, unit_id) values (?, ?)", id, worker.supervised());
        addEach("insert into recusal (worker_id, client_number) values (?, ?)", id, worker.recusedFrom());
    }

    private void addEach(String insert, long id, Collection<?> values) {
        jdbc.batchUpdate(
                insert, values.stream().map(value -> new Object[] {id, value}).toList());
    }

    private static List<@Nullable Object> values(WorkerFacts worker) {
        Qualification qualification = worker.qualification();
        return Arrays.asList(
                worker.username(),
                worker.directoryId(),
                worker.displayName(),
                worker.title(),
                qualification == null ? null : qualification.name(),
                worker.qualificationEnds(),
                worker.phone(),
                worker.employer(),
                worker.firstDay(),
                worker.lastDay(),
                worker.leftListOn(),
                NameKey.ofPerson(worker.displayName()));
    }

    private static WorkerFacts facts(
            ResultSet row, Set<String> roles, Set<Long> units, Set<Long> supervised, Set<String> recusals)
            throws SQLException {
        String qualification = row.getString("qualification");
        return new WorkerFacts(
                row.getString("username"),
                row.getString("directory_id"),
                row.getString("display_name"),
                row.getString("title"),
                qualification == null ? null : Qualification.valueOf(qualification),
                row.getObject("qualification_ends", LocalDate.class),
                row.getString("phone"),
                row.getString("employer"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("left_list_on", LocalDate.class),
                roles.stream().map(WorkerRole::valueOf).collect(Collectors.toSet()),
                units,
                supervised,
                recusals);
    }
}
