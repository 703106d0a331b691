package fi.omabotti.retention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered long ago, and who was asked. The questions stay, as the next pre-task is copied from them. */
@Component
class OldPreTasks {

    private static final String OLD = """
            select 1 from pre_task t
            where t.id = %1$s.pre_task_id and coalesce(t.published_at, t.cut_off_at) <= :before and t.state <> 'DRAFT'
            """;

    private static final String DELETE = """
            delete from %1$s where (pre_task_id, %2$s) in (
                select %1$s.pre_task_id, %2$s from %1$s where exists (%3$s) order by %1$s.pre_task_id, %2$s
                fetch first :batch rows only)
            """;

    private final JdbcClient jdbc;
    private final RetentionSettings settings;
    private final Clock clock;

    OldPreTasks(JdbcClient jdbc, RetentionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** With the themes that they were sorted by, and what teams were shown of them. */
    int answers() {
        for (String table :
                List.of("pre_task_answer_theme", "pre_task_shown_count", "pre_task_shown_sheet", "pre_task_shown")) {
            jdbc.sql("delete from " + table + " where exists (" + OLD.formatted(table) + ")")
                    .param("before", before())
                    .update();
        }
        return delete("pre_task_answer", "pseudonym, item");
    }

    /** To be done when their answers are gone. The keys of those that were never frozen go with them. */
    int sheets() {
        jdbc.sql("delete from pre_task_secret where exists (" + OLD.formatted("pre_task_secret") + ")")
                .param("before", before())
                .update();
        return delete("pre_task_sheet", "pseudonym");
    }

    int participants() {
        return delete("pre_task_participant", "worker_id");
    }

    private int delete(String table, String key) {
        return jdbc.sql(DELETE.formatted(table, key, OLD.formatted(table)))
                .param("before", before())
                .param("batch", Batches.SIZE)
                .update();
    }

    private OffsetDateTime before() {
        return ZonedDateTime.now(clock).minus(settings.preTasks()).toOffsetDateTime();
    }
}
