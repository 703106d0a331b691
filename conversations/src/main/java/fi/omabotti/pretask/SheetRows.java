package fi.omabotti.pretask;

import fi.omabotti.pretask.Sheet.Answer;
import fi.omabotti.staff.UnitId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of a sheet and its answers, for whoever holds its lock. */
@Component
class SheetRows {

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sheet with what stands behind it.
     *
     * @param since the revision from which what was read of it may be written
     * @param revisions by items: of the sheet when each was written, also for those that were taken away
     */
    record Row(Sheet sheet, int since, boolean isNew, Map<String, Integer> revisions) {

        private Row with(Map<String, Answer> answers) {
            Sheet with = new Sheet(
                    sheet.revision(), sheet.submitted(), sheet.late(), sheet.mayQuote(), sheet.forResearch(), answers);
            return new Row(with, since, isNew, revisions);
        }

        /** Whether an item was written after that. */
        boolean isNewerThan(int revision, String item) {
            return revisions.getOrDefault(item, 0) > revision;
        }
    }

    /**
     * The revision first: an answer that is written between the two is then newer than the revision says, and whoever goes on
     * from here is told. The other way round they would write over it.
     */
    Row read(PreTaskId id, String pseudonym) {
        Map<String, Integer> revisions = new HashMap<>();
        Row row = of(
                        "select revision, since_revision, submitted, late, may_quote, for_research from pre_task_sheet",
                        id,
                        pseudonym)
                .query((found, number) -> new Row(
                        new Sheet(
                                found.getInt("revision"),
                                found.getBoolean("submitted"),
                                found.getBoolean("late"),
                                found.getBoolean("may_quote"),
                                found.getBoolean("for_research"),
                                Map.of()),
                        found.getInt("since_revision"),
                        false,
                        revisions))
                .optional()
                .orElse(new Row(Sheet.EMPTY, 0, true, Map.of()));
        return row.isNew() ? row : row.with(answers(id, pseudonym, revisions));
    }

    private Map<String, Answer> answers(PreTaskId id, String pseudonym, Map<String, Integer> revisions) {
        Map<String, Answer> answers = new HashMap<>();
        of("select item, answer, version, revision from pre_task_answer", id, pseudonym)
                .query(found -> {
                    revisions.put(found.getString("item"), found.getInt("revision"));
                    if (!found.getString("answer").isEmpty()) {
                        answers.put(
                                found.getString("item"),
                                new Answer(found.getString("answer"), found.getInt("version")));
                    }
                });
        return answers;
    }

    /** Writes the sheet's own row with another revision. */
    void write(PreTaskId id, String pseudonym, Respondent whose, @Nullable UnitId team, Row row, Sheet sheet) {
        String sql = row.isNew() ? """
                insert into pre_task_sheet (pre_task_id, pseudonym, scope, unit_id, revision, since_revision, submitted, late,
                                            may_quote, for_research)
                values (:id, :pseudonym, :scope, :team, :revision, 0, :submitted, :late, :quote, :research)
                """ : """
                update pre_task_sheet set unit_id = :team, revision = :revision, submitted = :submitted, late = :late,
                    may_quote = :quote, for_research = :research
                where pre_task_id = :id and pseudonym = :pseudonym and scope = :scope
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("pseudonym", pseudonym)
                .param("scope", whose.scope().name())
                .param("team", team == null ? null : team.value())
                .param("revision", sheet.revision())
                .param("submitted", sheet.submitted())
                .param("late", sheet.late())
                .param("quote", sheet.mayQuote())
                .param("research", sheet.forResearch())
                .update();
    }

    /** Writes one answer in the place of what was there; an empty one says that it was taken away. */
    void answer(PreTaskId id, String pseudonym, String item, Answer answer, int revision) {
        of("delete from pre_task_answer", id, pseudonym, " and item = :item")
                .param("item", item)
                .update();
        jdbc.sql("""
                        insert into pre_task_answer (pre_task_id, pseudonym, item, answer, version, revision)
                        values (:id, :pseudonym, :item, :answer, :version, :revision)
                        """)
                .param("id", id.value())
                .param("pseudonym", pseudonym)
                .param("item", item)
                .param("answer", answer.text())
                .param("version", answer.version())
                .param("revision", revision)
                .update();
    }

    /** Takes all answers away; only that there was a sheet stays, so that an old card does not bring them back. */
    void clear(PreTaskId id, String pseudonym) {
        of("delete from pre_task_answer", id, pseudonym).update();
        of("""
                update pre_task_sheet set revision = revision + 1, since_revision = revision + 1, submitted = false,
                    late = false, may_quote = false, for_research = false
                """, id, pseudonym).update();
    }

    private StatementSpec of(String sql, PreTaskId id, String pseudonym) {
        return of(sql, id, pseudonym, "");
    }

    private StatementSpec of(String sql, PreTaskId id, String pseudonym, String and) {
        return jdbc.sql(sql + " where pre_task_id = :id and pseudonym = :pseudonym" + and)
                .param("id", id.value())
                .param("pseudonym", pseudonym);
    }
}
