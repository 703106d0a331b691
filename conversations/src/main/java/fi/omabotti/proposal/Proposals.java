package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was proposed, to be read; {@link ProposalChanges} writes it. */
@Component
public class Proposals {

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Proposal> find(long id) {
        return jdbc.sql("select * from naming_proposal where id = :id")
                .param("id", id)
                .query(ProposalRows::proposal)
                .optional();
    }

    /** The one that waits, whoever may see it: to be shown to those who see the client only. */
    public Optional<Proposal> open(ClientId client, AssignmentRole role) {
        return jdbc.sql("select * from naming_proposal where open_client_id = :client and role = :role")
                .param("client", client.value())
                .param("role", role.name())
                .query(ProposalRows::proposal)
                .optional();
    }

    /** The names of those who wait to be named workers of a client whom the caller may see. */
    public List<String> awaiting(ClientId client) {
        return jdbc.sql("""
                        select w.display_name from naming_proposal p join worker w on w.id = p.worker_id
                        where p.open_client_id = :client and p.role = 'NAMED_WORKER'
                        """).param("client", client.value()).query(String.class).list();
    }

    /** The latest that somebody could still want to take back, or that waits: all but those that came to nothing. */
    public Optional<Proposal> latest(ClientId client, AssignmentRole role) {
        return jdbc.sql("""
                        select * from naming_proposal
                        where client_id = :client and role = :role and state not in ('WITHDRAWN', 'REJECTED')
                        order by id desc fetch first row only
                        """)
                .param("client", client.value())
                .param("role", role.name())
                .query(ProposalRows::proposal)
                .optional();
    }

    /** What was saved from a card of somebody's: a button that is pressed again finds it. */
    public Optional<Proposal> ofCard(WorkerId by, String card) {
        return jdbc.sql("select * from naming_proposal where proposed_by_id = :by and card = :card")
                .param("by", by.value())
                .param("card", card)
                .query(ProposalRows::proposal)
                .optional();
    }

    /** All that wait, the oldest first. */
    List<Proposal> allOpen() {
        return jdbc.sql("select * from naming_proposal where open_client_id is not null order by id")
                .query(ProposalRows::proposal)
                .list();
    }

    /** Those of them that nobody was reminded of, and that are as old as this. */
    List<Proposal> notRemindedOf(Instant madeBefore) {
        return jdbc.sql("""
                        select * from naming_proposal
                        where open_client_id is not null and reminded_at is null and proposed_at <= :before order by id
                        """)
                .param("before", madeBefore.atOffset(ZoneOffset.UTC))
                .query(ProposalRows::proposal)
                .list();
    }
}
