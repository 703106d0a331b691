package fi.omabotti.retention;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule({"P-16", "V-21"})
class RetentionTest {

    private static final RetentionReport NOTHING = new RetentionReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final LocalDate A_YEAR_AGO = Talk.TODAY.minusMonths(12);

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;

    RetentionTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store);
    }

    @BeforeEach
    void a_unit() {
        store.empty();
        talk.close();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void removes_an_assignment_and_a_clienthood_twelve_months_after_they_ended() {
        people.client("000123", "Matti Olavi", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        for (String table : List.of("assignment", "clienthood")) {
            store.jdbc()
                    .sql("update " + table + " set since = ?, until = ?")
                    .params(A_YEAR_AGO.minusYears(1), A_YEAR_AGO.plusDays(1))
                    .update();
        }

        assertThat(run()).isEqualTo(NOTHING);

        talk.turn(Duration.ofDays(1));
        assertThat(run()).isEqualTo(new RetentionReport(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(run()).isEqualTo(NOTHING);
    }

    @Test
    void keeps_what_has_not_ended() {
        people.client("000123", "Matti Olavi", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        talk.turn(Duration.ofDays(3650));

        assertThat(run()).isEqualTo(NOTHING);
        assertThat(count("assignment")).isEqualTo(1);
    }

    @Test
    void removes_the_hash_of_a_missed_name_after_twenty_four_months() {
        talk.said("Kuka on Pertti Lehdon omatyöntekijä?").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(700));
        assertThat(run().missedTerms()).isZero();

        talk.turn(Duration.ofDays(31));
        assertThat(run().missedTerms()).isEqualTo(1);
        assertThat(count("missed_term")).isZero();
    }

    @Test
    void removes_a_look_up_that_waits_for_a_reason_after_a_day() {
        talk.said("Kuka on Pertti Lehdon omatyöntekijä?").by("Tiina Mäkelä");
        talk.turn(Duration.ofHours(23));
        assertThat(run().pendingLookUps()).isZero();

        talk.turn(Duration.ofHours(1));
        assertThat(run().pendingLookUps()).isEqualTo(1);
    }

    @Test
    void keeps_things_as_long_as_the_county_says() {
        talk.close();
        talk = new Talk(
                store, Map.of("omabotti.retention.missed-terms", "P1M", "omabotti.retention.conversation-state", "1h"));
        talk.said("Kuka on Pertti Lehdon omatyöntekijä?").by("Tiina Mäkelä");

        talk.turn(Duration.ofHours(1));
        assertThat(run()).isEqualTo(new RetentionReport(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0));
        talk.turn(Duration.ofDays(31));
        assertThat(run()).isEqualTo(new RetentionReport(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void takes_no_term_of_nothing() {
        assertThatThrownBy(() -> new RetentionSettings(
                        Period.ZERO,
                        Period.ofMonths(1),
                        Period.ofMonths(1),
                        Period.ofMonths(1),
                        Period.ofDays(1),
                        Period.ofMonths(24),
                        Period.ofMonths(12),
                        Duration.ofHours(24)))
                .hasMessageContaining("omabotti.retention");
    }

    @Test
    void goes_through_many_in_small_batches() {
        store.template()
                .batchUpdate(
                        "insert into missed_term (term_hash, missed_at) values ('-', ?)",
                        Collections.nCopies(
                                2 * Batches.SIZE + 1, new Object[] {OffsetDateTime.parse("2020-01-01T00:00:00Z")}));
        assertThat(run().missedTerms()).isEqualTo(2 * Batches.SIZE + 1);
    }

    @Test
    void deletes_a_client_whom_the_extract_does_not_have_and_nothing_tells_of() {
        gone(people.client("000123", "Matti Olavi", "Virtanen"));

        assertThat(run()).isEqualTo(new RetentionReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(count("client")).isZero();
        assertThat(count("client_name_key")).isZero();
    }

    @Test
    void leaves_the_number_of_a_client_whom_the_trail_tells_of() {
        People.Client matti = people.client("000123", "Matti Olavi", "Virtanen")
                .coded("120345-901U")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK");
        talk.said("omatt 000123").by("Tiina Mäkelä");
        store.jdbc().sql("delete from assignment").update();
        store.jdbc().sql("delete from clienthood").update();
        gone(matti);

        assertThat(run()).isEqualTo(new RetentionReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(run()).isEqualTo(NOTHING);
        assertThat(store.jdbc().sql("""
                                select client_number, family_name, given_names, call_name, former_names, birth_year, language,
                                       identity_hash
                                from client
                                """).query().singleRow().values())
                .containsExactly("000123", "", "", null, null, 0, null, null);
        assertThat(count("client_name_key")).isZero();
        assertThat(count("audit_client")).isEqualTo(1);
    }

    @Test
    void removes_what_was_proposed_away_and_corrected_twelve_months_after_it_ended() {
        People.Client matti = people.client("000123", "Matti", "Virtanen").in(elderly, "IAK");
        people.away(tiina, A_YEAR_AGO.minusDays(3), A_YEAR_AGO.plusDays(1), null, "UNCOVERED");
        proposed(matti, "EXPIRED", A_YEAR_AGO.plusDays(1));
        corrected(matti, A_YEAR_AGO.plusDays(1));
        assertThat(run()).isEqualTo(NOTHING);

        talk.turn(Duration.ofDays(1));

        assertThat(run()).isEqualTo(new RetentionReport(0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(run()).isEqualTo(NOTHING);
    }

    @Test
    @Rule("V-26")
    void forgets_who_asked_whom_to_call_back_after_the_day() {
        WorkerId outi = people.worker("Outi Salmi", elderly);
        store.jdbc()
                .sql("insert into call_back (asker_id, worker_id, asked_on) values (?, ?, ?)")
                .params(tiina.value(), outi.value(), Talk.TODAY)
                .update();
        assertThat(run()).isEqualTo(NOTHING);

        talk.turn(Duration.ofDays(1));

        assertThat(run().callBacks()).isEqualTo(1);
    }

    @Test
    void keeps_who_decided_upon_an_assignment_as_long_as_the_assignment() {
        People.Client matti = people.client("000123", "Matti", "Virtanen")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK");
        proposed(matti, "IN_FORCE", A_YEAR_AGO.minusYears(1));
        store.jdbc()
                .sql("insert into naming_effect (proposal_id, assignment_id, began)"
                        + " select p.id, a.id, true from naming_proposal p cross join assignment a")
                .update();
        assertThat(run()).isEqualTo(NOTHING);

        store.jdbc()
                .sql("update assignment set since = ?, until = ?")
                .params(A_YEAR_AGO, A_YEAR_AGO)
                .update();

        assertThat(run()).isEqualTo(new RetentionReport(1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void keeps_no_client_for_a_proposal_that_ended() {
        People.Client matti = people.client("000123", "Matti", "Virtanen");
        gone(matti);
        proposed(matti, "EXPIRED", Talk.TODAY);

        assertThat(run().deletedClients()).isEqualTo(1);
        assertThat(count("naming_proposal")).isZero();
    }

    private void proposed(People.Client client, String state, LocalDate ended) {
        OffsetDateTime at = ended.atTime(9, 0).atZone(Talk.HELSINKI).toOffsetDateTime();
        store.jdbc()
                .sql("""
                        insert into naming_proposal (client_id, kind, role, named_before, state, card, proposed_by_id, proposed_at,
                            ended_at)
                        values (:client, 'END', 'NAMED_WORKER', '', :state, '-', :by, :at, :at)
                        """)
                .param("client", client.id().value())
                .param("state", state)
                .param("by", tiina.value())
                .param("at", at)
                .update();
    }

    private void corrected(People.Client client, LocalDate closed) {
        OffsetDateTime at = closed.atTime(9, 0).atZone(Talk.HELSINKI).toOffsetDateTime();
        store.jdbc()
                .sql("""
                        insert into correction_request (client_id, unit_id, asker_id, kind, state, asked_at, closed_at)
                        values (:client, :unit, :by, 'OTHER', 'FIXED', :at, :at)
                        """)
                .param("client", client.id().value())
                .param("unit", elderly)
                .param("by", tiina.value())
                .param("at", at)
                .update();
    }

    @Test
    void leaves_a_client_alone_while_the_extract_lists_them() {
        people.client("000123", "Matti Olavi", "Virtanen");

        assertThat(run()).isEqualTo(NOTHING);
    }

    @Test
    void keeps_workers_who_left_and_the_trail() {
        talk.said("asiakashaut pois").by("Tiina Mäkelä");
        people.leaves(tiina, Talk.TODAY);
        talk.turn(Duration.ofDays(7300));

        run();

        assertThat(List.of(count("worker"), count("audit_entry"))).containsExactly(1, 1);
    }

    private void gone(People.Client client) {
        store.jdbc()
                .sql("update client set extract_digest = 'absent' where id = ?")
                .param(client.id().value())
                .update();
    }

    private RetentionReport run() {
        return talk.bean(Retention.class).run();
    }

    private int count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
