package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentLaw;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.EndedClienthoods;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts in force what a supervisor confirmed, where the store is the master of who is named: from today on it is so, and what was
 * until then ends today and stays in the history. To be called with the client locked.
 */
@Component
public class InForce {

    private static final String NOT_OVER = """
            select id, worker_id, since, until from assignment
            where client_id = :client and role = :role and (until is null or until > :day) order by id
            """;

    private static final String IS_OPEN = "k.since <= :day and (k.until is null or k.until > :day)";

    /** Of the clienthoods the one that is most of all the worker's: by the unit, by the task, then the newest. */
    private static final String PLACE = """
            select k.id from clienthood k join service_task t on t.id = k.service_task_id
            where k.client_id = :client and %s
            order by case when :task in ('', t.task_key) then 0 else 1 end,
                     case when exists (select 1 from worker_unit o where o.worker_id = :worker and o.unit_id = k.unit_id)
                          then 0 else 1 end,
                     case when exists (select 1 from worker_unit o join unit_service_task s on s.unit_id = o.unit_id
                                       where o.worker_id = :worker and s.service_task_id = k.service_task_id)
                          then 0 else 1 end,
                     k.since desc, k.id
            fetch first row only
            """.formatted(IS_OPEN);

    private final AssignmentSettings settings;
    private final Proposals proposals;
    private final ProposalChanges changes;
    private final NamingEffects effects;
    private final JdbcClient jdbc;
    private final Clock clock;

    InForce(
            AssignmentSettings settings,
            Proposals proposals,
            ProposalChanges changes,
            NamingEffects effects,
            JdbcClient jdbc,
            Clock clock) {
        this.settings = settings;
        this.proposals = proposals;
        this.changes = changes;
        this.effects = effects;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Running(
            long id, long worker, LocalDate since, @Nullable LocalDate until) {}

    /** Puts it in force; leaves it waiting for the client system where that is the master. Returns how it is now. */
    public Proposal put(Proposal confirmed) {
        if (!settings.storeIsMaster() || confirmed.state() != ProposalState.CONFIRMED) {
            return confirmed;
        }
        switch (confirmed.wish().kind()) {
            case NAME -> name(confirmed);
            case END -> running(confirmed).forEach(it -> end(confirmed, it, "ENDED_IN_CHAT"));
            case NOT_NEEDED -> giveReason(confirmed, confirmed.wish().reason());
        }
        changes.putInForce(confirmed);
        return proposals.find(confirmed.id()).orElseThrow();
    }

    /** Takes all of it back: it waits for a supervisor again, and everything else is as it was before it was in force. */
    public void takeBack(Proposal inForce) {
        effects.takeBack(inForce);
        changes.reopen(inForce);
        // what it had ended may have lost its clienthood since
        new EndedClienthoods(jdbc).endAssignments(today());
    }

    /** Whether nothing was done since that rests upon it. */
    public boolean isLatest(Proposal inForce) {
        return inForce.state() == ProposalState.IN_FORCE
                && proposals
                        .latest(inForce.client(), inForce.wish().role())
                        .filter(it -> it.id() == inForce.id())
                        .isPresent();
    }

    private void name(Proposal confirmed) {
        Wish wish = confirmed.wish();
        List<Running> running = running(confirmed);
        List<Running> ones =
                running.stream().filter(it -> isWanted(it, confirmed)).toList();
        if (NamingRule.isOneAtATime(wish.role())) {
            running.stream().filter(it -> !ones.contains(it)).forEach(it -> end(confirmed, it, "WORKER_CHANGED"));
        }
        if (ones.isEmpty()) {
            effects.began(confirmed, place(confirmed), today());
        }
        if (wish.role() == AssignmentRole.NAMED_WORKER) {
            giveReason(confirmed, null);
        }
    }

    /** It is so already, and for good. */
    private boolean isWanted(Running it, Proposal confirmed) {
        WorkerId wanted = confirmed.wish().worker();
        return wanted != null
                && wanted.value() == it.worker()
                && it.until() == null
                && !it.since().isAfter(today());
    }

    private void end(Proposal by, Running assignment, String reason) {
        LocalDate until = assignment.since().isAfter(today()) ? assignment.since() : today();
        effects.ended(by, assignment.id(), until, reason);
    }

    private void giveReason(Proposal by, @Nullable NotNamedReason reason) {
        jdbc.sql("select k.id from clienthood k where k.client_id = :client and " + IS_OPEN)
                .param("client", by.client().value())
                .param("day", today())
                .query(Long.class)
                .list()
                .forEach(clienthood -> effects.gaveReason(by, clienthood, reason));
    }

    private List<Running> running(Proposal confirmed) {
        return jdbc.sql(NOT_OVER)
                .param("client", confirmed.client().value())
                .param("role", confirmed.wish().role().name())
                .param("day", today())
                .query(InForce::running)
                .list();
    }

    private long place(Proposal confirmed) {
        boolean ofChild = confirmed.wish().role() == AssignmentRole.CHILDS_SOCIAL_WORKER;
        return jdbc.sql(PLACE)
                .param("client", confirmed.client().value())
                .param(
                        "worker",
                        Objects.requireNonNull(confirmed.wish().worker()).value())
                .param("task", ofChild ? AssignmentLaw.CHILD_PROTECTION : "")
                .param("day", today())
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Running running(ResultSet row, int number) throws SQLException {
        return new Running(
                row.getLong("id"),
                row.getLong("worker_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
