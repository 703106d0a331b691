package fi.omabotti.proposal;

import fi.omabotti.assignment.NotNamedReason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What a proposal in force changes in the store, each with how it was before. */
@Component
class NamingEffects {

    private static final String BEFORE =
            "(select e.%s from naming_effect e where e.proposal_id = :proposal and e.assignment_id = assignment.id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    NamingEffects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins an assignment of whom the proposal names, in the unit and the service of the clienthood. */
    void began(Proposal by, long clienthood, LocalDate since) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        of(by, """
                insert into assignment (client_id, service_task_id, unit_id, worker_id, role, since, source, named_by_id,
                    recorded_at, open_client_id)
                select k.client_id, k.service_task_id, k.unit_id, w.id, p.role, :since, 'CHAT', p.confirmed_by_id, :now,
                    case when p.role = 'NAMED_WORKER' then k.client_id end
                from naming_proposal p join worker w on w.id = p.worker_id join clienthood k on k.client_id = p.client_id
                where p.id = :proposal and k.id = :clienthood
                """)
                .param("since", since)
                .param("now", OffsetDateTime.now(clock))
                .param("clienthood", clienthood)
                .update(key, "id");
        of(by, "insert into naming_effect (proposal_id, assignment_id, began) values (:proposal, :assignment, true)")
                .param("assignment", Objects.requireNonNull(key.getKey()).longValue())
                .update();
    }

    /** Ends an assignment. */
    void ended(Proposal by, long assignment, LocalDate until, String reason) {
        of(by, """
                insert into naming_effect (proposal_id, assignment_id, began, until_before, reason_before)
                select p.id, a.id, false, a.until, a.end_reason from naming_proposal p cross join assignment a
                where p.id = :proposal and a.id = :assignment
                """).param("assignment", assignment).update();
        jdbc.sql(
                        "update assignment set until = :until, end_reason = :reason, open_client_id = null where id = :assignment")
                .param("until", until)
                .param("reason", reason)
                .param("assignment", assignment)
                .update();
    }

    /** Says of a clienthood why nobody is named, or no more. */
    void gaveReason(Proposal by, long clienthood, @Nullable NotNamedReason reason) {
        of(by, """
                insert into naming_effect (proposal_id, clienthood_id, began, reason_before)
                select p.id, k.id, false, k.not_named_reason from naming_proposal p cross join clienthood k
                where p.id = :proposal and k.id = :clienthood
                """).param("clienthood", clienthood).update();
        jdbc.sql("update clienthood set not_named_reason = :reason where id = :clienthood")
                .param("reason", reason == null ? null : reason.name())
                .param("clienthood", clienthood)
                .update();
    }

    /** Makes all of it undone, what began first: two are never open at once. */
    void takeBack(Proposal by) {
        of(by, """
                delete from assignment where id in
                    (select assignment_id from naming_effect where proposal_id = :proposal and began)
                """).update();
        of(by, """
                update assignment set until = %1$s, end_reason = %2$s,
                    open_client_id = case when role = 'NAMED_WORKER' and source = 'CHAT' and %1$s is null then client_id end
                where id in (select assignment_id from naming_effect where proposal_id = :proposal)
                """.formatted(BEFORE.formatted("until_before"), BEFORE.formatted("reason_before")))
                .update();
        of(by, """
                update clienthood set not_named_reason = (select e.reason_before from naming_effect e
                                                          where e.proposal_id = :proposal and e.clienthood_id = clienthood.id)
                where id in (select clienthood_id from naming_effect where proposal_id = :proposal)
                """).update();
        of(by, "delete from naming_effect where proposal_id = :proposal").update();
    }

    private StatementSpec of(Proposal by, String sql) {
        return jdbc.sql(sql).param("proposal", by.id());
    }
}
