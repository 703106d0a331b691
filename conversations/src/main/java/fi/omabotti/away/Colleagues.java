package fi.omabotti.away;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who of the staff list can stand in for whom. Only people who are in service today. */
@Component
class Colleagues {

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

    private final StaffFinder staff;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(StaffFinder staff, JdbcClient jdbc, Clock clock) {
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody whom the words name: those called just so, where there are any. */
    List<Worker> named(List<String> words, Language language) {
        List<Worker> all = staff.inService();
        List<Worker> exactly = StaffFinder.called(String.join(" ", words), all);
        NamePhrase phrase = new NamePhrase(words.stream()
                .map(word -> language == Language.FI ? NameForms.finnish(word) : NameForms.inEither(word))
                .toList());
        return exactly.isEmpty() ? StaffFinder.named(phrase, all) : exactly;
    }

    Optional<Worker> known(WorkerId id) {
        return staff.inService(id);
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
                """.formatted(StaffFinder.IN_SERVICE), worker, substitute)
                .param("day", today())
                .query(Long.class)
                .list()
                .stream()
                .map(WorkerId::new)
                .toList();
    }

    private StatementSpec of(String sql, WorkerId worker, WorkerId other) {
        return jdbc.sql(sql).param("worker", worker.value()).param("other", other.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
