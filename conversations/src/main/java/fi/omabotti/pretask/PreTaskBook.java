package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.PackYaml;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Where pre-tasks are written down. All of it joins the caller's transaction; of two at once, one does it. */
@Component
public class PreTaskBook {

    private final PackYaml yaml;
    private final Pseudonyms pseudonyms;
    private final JdbcClient jdbc;
    private final Clock clock;

    PreTaskBook(PackYaml yaml, Pseudonyms pseudonyms, JdbcClient jdbc, Clock clock) {
        this.yaml = yaml;
        this.pseudonyms = pseudonyms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a draft down. */
    public PreTaskId draft(Pack pack, Plan plan, WorkerId organiser, @Nullable WorkerId secondFacilitator) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        planned("""
                insert into pre_task (state, version, organiser_id, second_facilitator_id, service_task_id, event_id, opens_at,
                                      due_at, cut_off_at, made_at)
                values ('DRAFT', 1, :organiser, :second, :serviceTask, :event, :opens, :due, :cutOff, :now)
                """, plan)
                .param("organiser", organiser.value())
                .param("second", secondFacilitator == null ? null : secondFacilitator.value())
                .param("now", OffsetDateTime.now(clock))
                .update(key, "id");
        PreTaskId id = new PreTaskId(Objects.requireNonNull(key.getKey()).longValue());
        write(id, 1, pack, organiser);
        return id;
    }

    /** Writes a draft anew, as its next version. False when it is none any more. */
    public boolean redraft(PreTaskId id, Pack pack, Plan plan, @Nullable WorkerId secondFacilitator, WorkerId by) {
        boolean done = planned("""
                                update pre_task set version = version + 1, second_facilitator_id = :second, service_task_id = :serviceTask,
                                    event_id = :event, opens_at = :opens, due_at = :due, cut_off_at = :cutOff
                                where id = :id and state = 'DRAFT'
                                """, plan)
                        .param("second", secondFacilitator == null ? null : secondFacilitator.value())
                        .param("id", id.value())
                        .update()
                == 1;
        if (done) {
            of("delete from pre_task_version where pre_task_id = :id", id).update();
            int version = of("select version from pre_task where id = :id", id)
                    .query(Integer.class)
                    .single();
            write(id, version, pack, by);
        }
        return done;
    }

    /** Throws a draft away. False when it is none any more. */
    public boolean discard(PreTaskId id) {
        if (of("update pre_task set state = state where id = :id and state = 'DRAFT'", id)
                        .update()
                == 0) {
            return false;
        }
        for (String table : List.of("pre_task_participant", "pre_task_team", "pre_task_version")) {
            of("delete from " + table + " where pre_task_id = :id", id).update();
        }
        return of("delete from pre_task where id = :id", id).update() == 1;
    }

    /**
     * Hands a draft out: from its opening on it is answered.
     *
     * @param version that was read
     * @return false when that was done before, or it was written anew meanwhile
     */
    public boolean open(PreTaskId id, int version) {
        boolean done =
                of("update pre_task set state = 'OPEN' where id = :id and version = :version and state = 'DRAFT'", id)
                                .param("version", version)
                                .update()
                        == 1;
        if (done) {
            pseudonyms.begin(id);
        }
        return done;
    }

    /**
     * Asks other questions from now on. Answers keep the version that they were given to.
     *
     * @param from the version that was read
     * @return false when it is not being answered, or was changed meanwhile
     */
    public boolean changeQuestions(PreTaskId id, int from, Pack pack, WorkerId by) {
        boolean done = of("""
                        update pre_task set version = version + 1
                        where id = :id and version = :from and state in ('OPEN', 'CLOSED')
                        """, id).param("from", from).update() == 1;
        if (done) {
            write(id, from + 1, pack, by);
        }
        return done;
    }

    /** Gives it other times; one that was closed is open again. False when it is frozen. */
    public boolean reschedule(PreTaskId id, Plan plan) {
        return planned("""
                                update pre_task set service_task_id = :serviceTask, event_id = :event, opens_at = :opens,
                                    due_at = :due, cut_off_at = :cutOff,
                                    state = case when state = 'CLOSED' then 'OPEN' else state end
                                where id = :id and state in ('DRAFT', 'OPEN', 'CLOSED')
                                """, plan).param("id", id.value()).update() == 1;
    }

    /** Takes no more answers. False when it took none. */
    public boolean close(PreTaskId id) {
        return of("update pre_task set state = 'CLOSED' where id = :id and state = 'OPEN'", id)
                        .update()
                == 1;
    }

    /** What came out may be read by everybody. False when it is not frozen, or that was done before. */
    public boolean publish(PreTaskId id) {
        return of(
                                "update pre_task set state = 'PUBLISHED', published_at = :now where id = :id and state = 'FROZEN'",
                                id)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private void write(PreTaskId id, int version, Pack pack, WorkerId by) {
        of("""
                insert into pre_task_version (pre_task_id, version, pack, written_by_id, written_at)
                values (:id, :version, :pack, :by, :now)
                """, id)
                .param("version", version)
                .param("pack", yaml.write(pack))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private StatementSpec planned(String sql, Plan plan) {
        return jdbc.sql(sql)
                .param("serviceTask", plan.serviceTask())
                .param("event", plan.event() == null ? null : plan.event().value())
                .param("opens", plan.opensAt().toOffsetDateTime())
                .param("due", plan.dueAt().toOffsetDateTime())
                .param("cutOff", plan.cutOffAt().toOffsetDateTime());
    }

    private StatementSpec of(String sql, PreTaskId id) {
        return jdbc.sql(sql).param("id", id.value());
    }
}
