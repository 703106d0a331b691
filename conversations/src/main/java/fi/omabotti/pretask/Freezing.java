package fi.omabotti.pretask;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The moment from which answers are nobody's. The key of their pseudonyms is destroyed, drafts are thrown away, and what was
 * handed in is written anew in the order of the pseudonyms: so neither the place of a row nor the transaction that wrote it tells
 * who it was or when.
 */
@Component
public class Freezing {

    private static final String SHEETS = """
            insert into pre_task_sheet (pre_task_id, pseudonym, scope, unit_id, submitted, late, may_quote, for_research,
                                        revision, since_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
            """;

    private static final String ANSWERS = """
            insert into pre_task_answer (pre_task_id, pseudonym, item, answer, version, revision) values (?, ?, ?, ?, ?, 0)
            """;

    private final SheetLocks locks;
    private final Pseudonyms pseudonyms;
    private final JdbcClient jdbc;
    private final JdbcOperations many;

    Freezing(SheetLocks locks, Pseudonyms pseudonyms, JdbcClient jdbc, JdbcOperations many) {
        this.locks = locks;
        this.pseudonyms = pseudonyms;
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Joins the caller's transaction. False when it was handed out to nobody, or is frozen already. */
    public boolean freeze(PreTaskId id) {
        boolean done = jdbc.sql("update pre_task set state = 'FROZEN' where id = :id and state in ('OPEN', 'CLOSED')")
                        .param("id", id.value())
                        .update()
                == 1;
        if (done) {
            locks.lockAll(id);
            rewrite(id);
            forgetReminders(id);
            pseudonyms.destroy(id);
        }
        return done;
    }

    private void rewrite(PreTaskId id) {
        List<Object[]> sheets = read("""
                select pre_task_id, pseudonym, scope, unit_id, submitted, late, may_quote, for_research from pre_task_sheet
                where pre_task_id = :id and submitted order by pseudonym
                """, id);
        List<Object[]> answers = read("""
                select a.pre_task_id, a.pseudonym, a.item, a.answer, a.version from pre_task_answer a
                join pre_task_sheet s on s.pre_task_id = a.pre_task_id and s.pseudonym = a.pseudonym and s.submitted
                where a.pre_task_id = :id and a.answer <> '' order by a.pseudonym, a.item
                """, id);
        for (String table : List.of("pre_task_answer", "pre_task_sheet")) {
            jdbc.sql("delete from " + table + " where pre_task_id = :id")
                    .param("id", id.value())
                    .update();
        }
        many.batchUpdate(SHEETS, sheets);
        many.batchUpdate(ANSWERS, answers);
    }

    /** In a small team, who was reminded may tell whose answer came late. */
    private void forgetReminders(PreTaskId id) {
        jdbc.sql(
                        "update pre_task_participant set reminders = 0, reminded_on = null, away_until = null where pre_task_id = :id")
                .param("id", id.value())
                .update();
    }

    private List<Object[]> read(String sql, PreTaskId id) {
        return jdbc.sql(sql).param("id", id.value()).query().listOfRows().stream()
                .map(row -> row.values().toArray())
                .toList();
    }
}
