package fi.omabotti.pretask;

import fi.omabotti.pretask.Sheet.Answer;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was handed in, for whoever compiles it: to the two facilitators only before it is published, which is the caller's to see
 * to. Drafts are nobody's but their writers'.
 */
@Component
public class AnsweredSheets {

    /** In characters of the pseudonym: 40 bits, so that no two of some thousand are alike. */
    private static final int CODE = 10;

    private final JdbcClient jdbc;

    AnsweredSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in an order that tells nothing. */
    public List<AnsweredSheet> of(PreTaskId id) {
        Map<String, Map<String, Answer>> answers = answers(id);
        return jdbc.sql("""
                        select pseudonym, scope, unit_id, late, may_quote, for_research from pre_task_sheet
                        where pre_task_id = :id and submitted order by pseudonym
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    Long team = row.getObject("unit_id", Long.class);
                    String pseudonym = row.getString("pseudonym");
                    return new AnsweredSheet(
                            pseudonym.substring(0, CODE),
                            Scope.valueOf(row.getString("scope")),
                            team == null ? null : new UnitId(team),
                            row.getBoolean("late"),
                            row.getBoolean("may_quote"),
                            row.getBoolean("for_research"),
                            answers.getOrDefault(pseudonym, Map.of()));
                })
                .list();
    }

    private Map<String, Map<String, Answer>> answers(PreTaskId id) {
        Map<String, Map<String, Answer>> answers = new HashMap<>();
        jdbc.sql(
                        "select pseudonym, item, answer, version from pre_task_answer where pre_task_id = :id and answer <> ''")
                .param("id", id.value())
                .query(row -> {
                    answers.computeIfAbsent(row.getString("pseudonym"), it -> new HashMap<>())
                            .put(row.getString("item"), new Answer(row.getString("answer"), row.getInt("version")));
                });
        return answers;
    }
}
