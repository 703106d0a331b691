package fi.omabotti.compilation.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.Renewal;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of what teams were shown. Counts are kept, and not whose answers belong together. */
@Component
class ShownRows {

    /** Stands for what somebody wrote: only that they did is counted. */
    private static final String WORDS = "-";

    private final JdbcClient jdbc;
    private final JdbcOperations many;

    ShownRows(JdbcClient jdbc, JdbcOperations many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** How many gave an answer. */
    record Count(Scope scope, String item, String answer, int people) {
        Count of(int number) {
            return new Count(scope, item, answer, number);
        }
    }

    /** A sheet that it was made of: by its code, with a hash of what was on it. */
    record Mark(String code, Scope scope, String content) {

        static Mark of(AnswerSheet sheet) {
            return new Mark(sheet.code(), sheet.scope(), hash(sheet));
        }
    }

    /** What was shown. */
    record Snapshot(ZonedDateTime shownAt, List<Mark> marks, List<Count> counts) {

        /** @param versions of the questions, by which words are told from what is counted */
        static Snapshot of(List<AnswerSheet> sheets, List<Pack> versions, ZonedDateTime at) {
            Map<Count, Integer> people = new LinkedHashMap<>();
            sheets.forEach(sheet -> sheet.answers()
                    .forEach((item, answer) -> people.merge(
                            new Count(sheet.scope(), item, counted(versions, item, answer), 0), 1, Integer::sum)));
            return new Snapshot(
                    at,
                    sheets.stream().map(Mark::of).toList(),
                    people.entrySet().stream()
                            .map(it -> it.getKey().of(it.getValue()))
                            .sorted(Comparator.comparing(Count::item).thenComparing(Count::answer))
                            .toList());
        }

        /** How many sheets differ from these. */
        int changed(List<AnswerSheet> now) {
            return Renewal.changed(
                    contents(marks), contents(now.stream().map(Mark::of).toList()));
        }

        /** Sheets of nobody, which are counted as those were that it was made of. */
        List<AnswerSheet> sheets(UnitId team) {
            return Arrays.stream(Scope.values())
                    .flatMap(scope -> sheets(scope, team).stream())
                    .toList();
        }

        private List<AnswerSheet> sheets(Scope scope, UnitId team) {
            List<Map<String, String>> answers = marks.stream()
                    .filter(it -> it.scope() == scope)
                    .<Map<String, String>>map(it -> new HashMap<>())
                    .toList();
            Map<String, Integer> next = new HashMap<>();
            counts.stream().filter(it -> it.scope() == scope).forEach(it -> {
                for (int i = 0; i < it.people(); i++) {
                    answers.get(next.merge(it.item(), 1, Integer::sum) - 1).put(it.item(), it.answer());
                }
            });
            return IntStream.range(0, answers.size())
                    .mapToObj(
                            it -> new AnswerSheet(scope.name() + it, scope, Optional.of(team), false, answers.get(it)))
                    .toList();
        }

        private static Map<String, String> contents(List<Mark> marks) {
            return marks.stream().collect(Collectors.toMap(Mark::code, Mark::content));
        }

        /** What no version counts was written in words, whatever is asked now. */
        private static String counted(List<Pack> versions, String item, String answer) {
            List<Question> asking =
                    versions.stream().flatMap(it -> it.asking(item).stream()).toList();
            return asking.isEmpty() || asking.stream().anyMatch(Question.Words.class::isInstance) ? WORDS : answer;
        }
    }

    /** To be asked by whoever holds the lock. */
    Optional<Snapshot> find(PreTaskId id, UnitId team) {
        List<Mark> marks = of("select code, scope, content from pre_task_shown_sheet", id, team)
                .query((row, number) -> new Mark(
                        row.getString("code"), Scope.valueOf(row.getString("scope")), row.getString("content")))
                .list();
        List<Count> counts = of("select scope, item, answer, people from pre_task_shown_count", id, team)
                .query((row, number) -> new Count(
                        Scope.valueOf(row.getString("scope")),
                        row.getString("item"),
                        row.getString("answer"),
                        row.getInt("people")))
                .list();
        return of("select shown_at from pre_task_shown", id, team)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> new Snapshot(at.toZonedDateTime(), marks, counts));
    }

    void write(PreTaskId id, UnitId team, Snapshot snapshot) {
        for (String table : List.of("pre_task_shown_count", "pre_task_shown_sheet", "pre_task_shown")) {
            of("delete from " + table, id, team).update();
        }
        jdbc.sql("insert into pre_task_shown (pre_task_id, unit_id, shown_at) values (:id, :team, :at)")
                .param("id", id.value())
                .param("team", team.value())
                .param("at", snapshot.shownAt().toOffsetDateTime())
                .update();
        many.batchUpdate(
                "insert into pre_task_shown_sheet (pre_task_id, unit_id, code, scope, content) values (?, ?, ?, ?, ?)",
                snapshot.marks().stream()
                        .map(it -> new Object[] {
                            id.value(), team.value(), it.code(), it.scope().name(), it.content()
                        })
                        .toList());
        List<Object[]> counts = new ArrayList<>();
        for (Count it : snapshot.counts()) {
            counts.add(new Object[] {
                id.value(), team.value(), counts.size(), it.scope().name(), it.item(), it.answer(), it.people()
            });
        }
        many.batchUpdate("""
                insert into pre_task_shown_count (pre_task_id, unit_id, place, scope, item, answer, people)
                values (?, ?, ?, ?, ?, ?, ?)
                """, counts);
    }

    void delete(PreTaskId id) {
        for (String table : List.of("pre_task_shown_count", "pre_task_shown_sheet", "pre_task_shown")) {
            jdbc.sql("delete from " + table + " where pre_task_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    private StatementSpec of(String sql, PreTaskId id, UnitId team) {
        return jdbc.sql(sql + " where pre_task_id = :id and unit_id = :team")
                .param("id", id.value())
                .param("team", team.value());
    }

    private static String hash(AnswerSheet sheet) {
        try {
            String written = sheet.scope() + "\n" + sheet.mayQuote() + "\n" + new TreeMap<>(sheet.answers());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
