package fi.omabotti.extract;

import fi.omabotti.assignment.Qualification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The staff of the store, by user name and by id. */
record KnownWorkers(Map<String, Worker> byUsername, Map<Long, Worker> byId) {

    static KnownWorkers load(JdbcTemplate jdbc) {
        Map<Long, Set<Long>> tasks = Sets.byId(jdbc, """
                select worker_id, service_task_id from worker_unit
                join unit_service_task on unit_service_task.unit_id = worker_unit.unit_id
                """, Long.class);
        KnownWorkers workers = new KnownWorkers(new HashMap<>(), new HashMap<>());
        for (StaffStore.StoredWorker stored : new StaffStore(jdbc).all()) {
            Worker worker = new Worker(stored.id(), stored.facts(), tasks.getOrDefault(stored.id(), Set.of()));
            workers.byUsername.put(stored.facts().username(), worker);
            workers.byId.put(stored.id(), worker);
        }
        return workers;
    }

    Optional<Worker> named(String username) {
        return Optional.ofNullable(byUsername.get(username.toLowerCase(Locale.ROOT)));
    }

    /** A person whose id came from the store. */
    Worker get(long id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** The person in an assignment. */
    Worker of(AssignmentRow row) {
        return get(Objects.requireNonNull(row.assignment()).key().worker());
    }

    /**
     * A person of the staff.
     *
     * @param tasks what the person's units serve, as far as a units file tells
     */
    record Worker(long id, WorkerFacts facts, Set<Long> tasks) {

        boolean isSocialWorker() {
            return facts.qualification() == Qualification.SOCIAL_WORKER;
        }

        /** In the county's service when an assignment begins, or later on if it began before the person did. */
        boolean couldBeNamedOn(LocalDate since, LocalDate today) {
            LocalDate first = facts.firstDay();
            boolean begun = first == null || !first.isAfter(since) || !first.isAfter(today);
            return begun && isThereOn(since);
        }

        boolean isThereOn(LocalDate day) {
            LocalDate left = facts.leftListOn();
            return isNotOver(facts.lastDay(), day) && (left == null || left.isAfter(day));
        }

        boolean isQualifiedOn(LocalDate day) {
            return isNotOver(facts.qualificationEnds(), day);
        }

        private static boolean isNotOver(@Nullable LocalDate last, LocalDate day) {
            return last == null || !last.isBefore(day);
        }
    }
}
