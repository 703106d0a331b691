package fi.omabotti.proposal;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * What becomes of proposals. Everything here joins the caller's transaction, which {@link #lock locks} the client before it
 * changes anything: two who change the same client at once come one after the other, and the second sees what the first did.
 */
@Component
public class ProposalChanges {

    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalChanges(Proposals proposals, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
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

    /** Saves a proposal in the place of the one that waits, if one does. */
    public Proposal add(Draft draft, NamingFacts facts, WorkerId by, boolean confirmed) {
        Wish wish = draft.wish();
        Optional<Proposal> before = proposals.open(draft.client(), wish.role());
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
                .param("before", ProposalRows.ids(facts, wish.role()))
                .param("state", (confirmed ? ProposalState.CONFIRMED : ProposalState.PROPOSED).name())
                .param("card", draft.card())
                .param("replaces", before.map(Proposal::id).orElse(null))
                .param("by", by.value())
                .param("now", now)
                .param("confirmer", confirmed ? by.value() : null)
                .param("confirmed", confirmed ? now : null)
                .update(key, "id");
        return proposals.find(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
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
                        update naming_proposal set state = 'PROPOSED', confirmed_by_id = null, confirmed_at = null,
                            client_told_on = null, client_told_by_id = null
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

    /** Waits no more, as it is in force. */
    void putInForce(Proposal confirmed) {
        end(confirmed, ProposalState.IN_FORCE, null);
    }

    /** Waits for a supervisor again, where it was in force. */
    void reopen(Proposal inForce) {
        jdbc.sql("""
                        update naming_proposal set state = 'PROPOSED', open_client_id = client_id, ended_at = null,
                            confirmed_by_id = null, confirmed_at = null, client_told_on = null, client_told_by_id = null
                        where id = :id and state = 'IN_FORCE'
                        """).param("id", inForce.id()).update();
    }

    void reminded(Proposal proposal) {
        jdbc.sql("update naming_proposal set reminded_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", proposal.id())
                .update();
    }

    private static @Nullable Long value(@Nullable WorkerId worker) {
        return worker == null ? null : worker.value();
    }

    private static @Nullable String name(@Nullable Enum<?> some) {
        return some == null ? null : some.name();
    }
}
