package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * What was proposed. Everything here joins the caller's transaction, which {@link #lock locks} the client before it changes
 * anything: two who change the same client at once come one after the other, and the second sees what the first did.
 */
@Component
public class Proposals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes others wait who change the same client. To be called before anything is written about the client. */
    public void lock(ClientId client) {
        jdbc.sql("select id from client where id = :id for update")
                .param("id", client.value())
                .query(Long.class)
                .optional();
    }

    public Optional<Proposal> find(long id) {
        return jdbc.sql("select * from naming_proposal where id = :id")
                .param("id", id)
                .query(Proposals::proposal)
                .optional();
    }

    /** The one that waits, whoever may see it: to be shown to those who see the client only. */
    public Optional<Proposal> open(ClientId client, AssignmentRole role) {
        return jdbc.sql("select * from naming_proposal where open_client_id = :client and role = :role")
                .param("client", client.value())
                .param("role", role.name())
                .query(Proposals::proposal)
                .optional();
    }

    /** The names of those who wait to be named workers of a client whom the caller may see. */
    public List<String> awaiting(ClientId client) {
        return jdbc.sql("""
                        select w.display_name from naming_proposal p join worker w on w.id = p.worker_id
                        where p.open_client_id = :client and p.role = 'NAMED_WORKER'
                        """).param("client", client.value()).query(String.class).list();
    }

    /** What was saved from a card of somebody's: a button that is pressed again finds it. */
    public Optional<Proposal> ofCard(WorkerId by, String card) {
        return jdbc.sql("select * from naming_proposal where proposed_by_id = :by and card = :card")
                .param("by", by.value())
                .param("card", card)
                .query(Proposals::proposal)
                .optional();
    }

    /** All that wait, the oldest first. */
    List<Proposal> allOpen() {
        return jdbc.sql("select * from naming_proposal where open_client_id is not null order by id")
                .query(Proposals::proposal)
                .list();
    }

    /** Those of them that nobody was reminded of, and that are as old as this. */
    List<Proposal> notRemindedOf(Instant madeBefore) {
        return jdbc.sql("""
                        select * from naming_proposal
                        where open_client_id is not null and reminded_at is null and proposed_at <= :before order by id
                        """)
                .param("before", madeBefore.atOffset(ZoneOffset.UTC))
                .query(Proposals::proposal)
                .list();
    }

    /** Saves a proposal in the place of the one that waits, if one does. */
    public Proposal add(Draft draft, NamingFacts facts, WorkerId by, boolean confirmed) {
        Wish wish = draft.wish();
        Optional<Proposal> before = open(draft.client(), wish.role());
        before.ifPresent(it -> end(it, ProposalState.WITHDRAWN, by));
        OffsetDateTime now = OffsetDateTime.now(clock);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into naming_proposal (client_id, kind, role, worker_id, not_named_reason, basis, basis_words,
                            named_before, state, open_client_id, card, replaces_id, proposed_by_id, proposed_at,
                            confirmed_by_id, confirmed_at)
                        values (:client, :kind, :role, :worker, :reason, :basis, :words, :before, :state, :client, :card,
                            :replaces, :by, :now, :confirmer, :confirmed)
                        """)
                .param("client", draft.client().value())
                .param("kind", wish.kind().name())
                .param("role", wish.role().name())
                .param("worker", value(wish.worker()))
                .param("reason", name(wish.reason()))
                .param("basis", name(draft.basis()))
                .param("words", draft.basisWords())
                .param("before", ids(facts, wish.role()))
                .param("state", (confirmed ? ProposalState.CONFIRMED : ProposalState.PROPOSED).name())
                .param("card", draft.card())
                .param("replaces", before.map(Proposal::id).orElse(null))
                .param("by", by.value())
                .param("now", now)
                .param("confirmer", confirmed ? by.value() : null)
                .param("confirmed", confirmed ? now : null)
                .update(key, "id");
        return find(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
    }

    /** False when it does not wait for that any more. */
    public boolean confirm(Proposal proposal, WorkerId by) {
        return jdbc.sql("""
                        update naming_proposal set state = 'CONFIRMED', confirmed_by_id = :by, confirmed_at = :now
                        where id = :id and state = 'PROPOSED'
                        """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", proposal.id())
                        .update()
                == 1;
    }

    /** Waits for a supervisor again. False when it was not confirmed. */
    public boolean unconfirm(Proposal proposal) {
        return jdbc.sql("""
                        update naming_proposal set state = 'PROPOSED', confirmed_by_id = null, confirmed_at = null
                        where id = :id and state = 'CONFIRMED'
                        """).param("id", proposal.id()).update() == 1;
    }

    /**
     * Waits no more. False when it did not wait any more.
     *
     * @param by null when nobody ends it but time, or an extract
     */
    public boolean end(Proposal proposal, ProposalState state, @Nullable WorkerId by) {
        return jdbc.sql("""
                        update naming_proposal set state = :state, open_client_id = null, ended_by_id = :by, ended_at = :now
                        where id = :id and open_client_id is not null
                        """)
                        .param("state", state.name())
                        .param("by", value(by))
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", proposal.id())
                        .update()
                == 1;
    }

    /** Takes it back, and puts the one that it replaced in its place again. False when it did not wait any more. */
    public boolean withdraw(Proposal proposal, WorkerId by) {
        boolean ended = end(proposal, ProposalState.WITHDRAWN, by);
        Long replaced = proposal.replaces();
        if (ended && replaced != null) {
            jdbc.sql("""
                            update naming_proposal
                            set state = case when confirmed_at is null then 'PROPOSED' else 'CONFIRMED' end,
                                open_client_id = client_id, ended_by_id = null, ended_at = null
                            where id = :id and state = 'WITHDRAWN'
                            """).param("id", replaced).update();
        }
        return ended;
    }

    void reminded(Proposal proposal) {
        jdbc.sql("update naming_proposal set reminded_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", proposal.id())
                .update();
    }

    /** Ids of those in a role: sorted, separated by a space. */
    static String ids(NamingFacts facts, AssignmentRole role) {
        return facts.inRole(role).stream()
                .map(it -> it.worker().value())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        String reason = row.getString("not_named_reason");
        String basis = row.getString("basis");
        return new Proposal(
                row.getLong("id"),
                new ClientId(row.getLong("client_id")),
                new Wish(
                        ProposalKind.valueOf(row.getString("kind")),
                        AssignmentRole.valueOf(row.getString("role")),
                        worker(row, "worker_id"),
                        reason == null ? null : NotNamedReason.valueOf(reason)),
                basis == null ? null : Basis.valueOf(basis),
                row.getString("named_before"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("replaces_id", Long.class),
                new WorkerId(row.getLong("proposed_by_id")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                worker(row, "confirmed_by_id"),
                instant(row, "confirmed_at"),
                worker(row, "ended_by_id"));
    }

    private static @Nullable WorkerId worker(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new WorkerId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Long value(@Nullable WorkerId worker) {
        return worker == null ? null : worker.value();
    }

    private static @Nullable String name(@Nullable Enum<?> some) {
        return some == null ? null : some.name();
    }
}
