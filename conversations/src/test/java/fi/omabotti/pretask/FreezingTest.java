package fi.omabotti.pretask;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.pretask.Outcome.Why;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has answered, and that nobody can tell whose an answer was. */
@OnEveryStore
class FreezingTest {

    private final TestStore store;
    private Workshop workshop;

    FreezingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aWorkshop() {
        workshop = new Workshop(store, 6);
    }

    @AfterEach
    void hangUp() {
        workshop.close();
    }

    @Test
    void counts_who_has_answered_by_team_and_by_question_and_tells_no_name() {
        answer(0);
        answer(1);
        workshop.save(workshop.own(2), Map.of("words", "Kesken."));
        workshop.talk.inTransaction(() -> workshop.participants().decline(workshop.task, workshop.colleagues.get(3)));
        Writer scribe = Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly);
        workshop.save(scribe, Map.of("habit", "Soitamme ensin."));
        workshop.submit(scribe);

        ProgressCounts counts = workshop.talk.bean(ProgressCounts.class);
        assertThat(counts.of(workshop.task))
                .containsExactly(
                        new Progress(workshop.elderly, "Ikäkuunto", 3, 1, 0, true),
                        new Progress(workshop.families, "Perhesosiaalityö", 3, 1, 1, false));
        assertThat(counts.ofItems(workshop.task, Scope.PERSONAL)).isEqualTo(Map.of("class", 2));
        assertThat(counts.ofItems(workshop.task, Scope.TEAM)).isEqualTo(Map.of("habit", 1));
    }

    @Test
    void misses_those_who_take_part_and_are_at_work_and_have_not_handed_in() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        answer(0);
        workshop.save(workshop.own(1), Map.of("class", "few"));
        workshop.talk.inTransaction(() -> {
            workshop.participants().decline(workshop.task, workshop.colleagues.get(2));
            return workshop.participants().away(workshop.task, workshop.colleagues.get(3), today);
        });
        workshop.people.away(workshop.colleagues.get(4), today, today, null, "UNCOVERED");

        assertThat(workshop.participants().missing(workshop.task))
                .containsExactly(workshop.colleagues.get(1), workshop.colleagues.get(5));

        workshop.talk.turn(Duration.ofDays(1));
        workshop.talk.inTransaction(() -> workshop.participants().takePart(workshop.task, workshop.colleagues.get(2)));
        assertThat(workshop.participants().missing(workshop.task)).hasSize(5);
    }

    @Test
    void leaves_the_answers_and_nothing_that_tells_whose_they_are() {
        answer(0);
        answer(1);
        workshop.save(workshop.own(2), Map.of("class", "few"));
        List<AnsweredSheet> before = workshop.answered();
        store.jdbc().sql("update pre_task_participant set reminders = 2").update();

        assertThat(workshop.freeze()).isTrue();
        assertThat(workshop.freeze()).isFalse();

        assertThat(workshop.answered()).isEqualTo(before).hasSize(2);
        assertThat(count("pre_task_secret")).isZero();
        assertThat(count("pre_task_participant where reminders > 0")).isZero();
        assertThat(count("pre_task_sheet")).isEqualTo(2);
        assertThat(workshop.talk.bean(Sheets.class).read(workshop.task, workshop.own(0)))
                .isEmpty();
        assertThat(workshop.participants().missing(workshop.task)).isEmpty();
        assertThat(((Outcome.Refused) workshop.save(workshop.own(0), new Fill(1, 2, Map.of("class", "many"), false)))
                        .why())
                .isEqualTo(Why.OVER);
        assertThat(((Outcome.Refused) workshop.delete(workshop.own(0))).why()).isEqualTo(Why.NOT_YOURS);
        assertThat(workshop.answered()).isEqualTo(before);
    }

    @Test
    void keeps_no_time_and_no_person_beside_an_answer() {
        List<String> columns = store.jdbc().sql("""
                        select lower(column_name) from information_schema.columns
                        where lower(table_name) in ('pre_task_sheet', 'pre_task_answer')
                        """).query(String.class).list();

        assertThat(columns)
                .contains("pseudonym")
                .noneMatch(it -> it.endsWith("_at") || it.endsWith("_on") || it.contains("worker") || it.equals("id"));
    }

    @Test
    void goes_from_draft_to_published_in_one_direction() {
        PreTaskBook book = workshop.book();
        PreTaskId other = workshop.talk.inTransaction(
                () -> book.draft(Workshop.small("Toinen?"), Workshop.plan(workshop.talk), workshop.kia, null));
        assertThat(in(() -> book.close(other))).isFalse();
        assertThat(in(() -> book.redraft(
                        other, Workshop.small("Kolmas?"), Workshop.plan(workshop.talk), null, workshop.kia)))
                .isTrue();
        assertThat(in(() ->
                        workshop.participants().replace(other, List.of(new Invited(workshop.colleagues.get(0), null)))))
                .isTrue();
        assertThat(in(() -> book.discard(other))).isTrue();
        assertThat(in(() -> book.discard(workshop.task))).isFalse();
        assertThat(in(() -> book.publish(workshop.task))).isFalse();
        assertThat(in(() -> book.close(workshop.task))).isTrue();
        assertThat(((Outcome.Refused) workshop.save(workshop.own(0), Map.of("class", "few"))).why())
                .isEqualTo(Why.OVER);
        assertThat(in(() -> book.reschedule(workshop.task, Workshop.plan(workshop.talk))))
                .isTrue();
        answer(0);
        assertThat(workshop.freeze()).isTrue();
        assertThat(in(() -> book.reschedule(workshop.task, Workshop.plan(workshop.talk))))
                .isFalse();
        assertThat(in(() -> book.publish(workshop.task))).isTrue();
        assertThat(in(() -> book.publish(workshop.task))).isFalse();
        assertThat(workshop.talk.bean(PreTasks.class).runBy(workshop.kia, Set.of(PreTaskState.PUBLISHED)))
                .containsExactly(workshop.now());
    }

    private void answer(int number) {
        workshop.save(workshop.own(number), Map.of("class", "few"));
        workshop.submit(workshop.own(number));
    }

    private boolean in(Supplier<Boolean> what) {
        return workshop.talk.inTransaction(what);
    }

    private int count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
