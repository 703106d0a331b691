package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.EndedClienthoods;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of proposals while nobody does anything about them (V-17). No notice of it names a client. */
@Component
public class ProposalUpkeep {

    private static final Duration REMINDED_AFTER = Duration.ofDays(2);
    private static final Duration GONE_AFTER = Duration.ofDays(7);

    private static final Texts TEXTS = Texts.of(ProposalUpkeep.class);

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final AssignmentSettings settings;
    private final ClientsSupervisors supervisors;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalUpkeep(
            Proposals proposals,
            ProposalChanges changes,
            AssignmentSettings settings,
            ClientsSupervisors supervisors,
            JdbcClient jdbc,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.proposals = proposals;
        this.changes = changes;
        this.settings = settings;
        this.supervisors = supervisors;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reminds, once, of those that have waited for two days, and ends those that have for seven; where the store is the master,
     * also what was for the time of a clienthood that is over. For a daily job.
     */
    @Transactional
    public void remind() {
        if (settings.storeIsMaster()) {
            new EndedClienthoods(jdbc).endAssignments(LocalDate.now(clock));
        }
        Instant now = clock.instant();
        for (Proposal old : proposals.allOpen()) {
            if (!old.at().plus(GONE_AFTER).isAfter(now)) {
                end(old, ProposalState.EXPIRED, ProposalEvent.PROPOSAL_EXPIRED);
            }
        }
        for (Proposal waiting : proposals.notRemindedOf(now.minus(REMINDED_AFTER))) {
            tell(waiting, "remind");
            changes.reminded(waiting);
        }
    }

    /**
     * Ends what the client system says now, and what it says otherwise; nothing where the store is the master. To be called in
     * the transaction of the import of an assignments extract, after it.
     *
     * @param day as of which who is named is looked at
     */
    @Transactional
    public void settle(LocalDate day) {
        if (settings.storeIsMaster()) {
            return;
        }
        for (Proposal waiting : proposals.allOpen()) {
            String now = named(waiting, day);
            if (isIn(waiting, now, day)) {
                end(waiting, ProposalState.SETTLED, ProposalEvent.PROPOSAL_SETTLED);
            } else if (!now.equals(waiting.before())) {
                end(waiting, ProposalState.CONFLICT, ProposalEvent.PROPOSAL_IN_CONFLICT);
            }
        }
    }

    private boolean isIn(Proposal waiting, String now, LocalDate day) {
        WorkerId worker = waiting.wish().worker();
        if (worker == null) {
            NotNamedReason reason = waiting.wish().reason();
            return now.isEmpty() && (reason == null || isGiven(waiting, reason, day));
        }
        String id = Long.toString(worker.value());
        return NamingRule.isOneAtATime(waiting.wish().role())
                ? now.equals(id)
                : (" " + now + " ").contains(" " + id + " ");
    }

    private boolean isGiven(Proposal waiting, NotNamedReason reason, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from clienthood where client_id = :client and not_named_reason = :reason
                          and since <= :day and (until is null or until > :day)
                        """)
                        .param("client", waiting.client().value())
                        .param("reason", reason.name())
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** As {@link Proposal#before()} is written. */
    private String named(Proposal waiting, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct worker_id from assignment where client_id = :client and role = :role
                          and since <= :day and (until is null or until > :day) order by worker_id
                        """)
                .param("client", waiting.client().value())
                .param("role", waiting.wish().role().name())
                .param("day", day)
                .query(Long.class)
                .list()
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private void end(Proposal waiting, ProposalState state, ProposalEvent event) {
        if (!changes.end(waiting, state, null)) {
            return;
        }
        audit.record(AuditRecord.ofOffice(event, waiting.subject())
                .withholding(waiting.client())
                .about(waiting.subject()));
        if (state != ProposalState.SETTLED) {
            tell(waiting, state == ProposalState.EXPIRED ? "expired" : "conflict");
        }
    }

    private void tell(Proposal waiting, String what) {
        Set<WorkerId> told = new LinkedHashSet<>(supervisors.of(waiting.client()));
        told.add(waiting.by());
        String key = settings.storeIsMaster() ? what + ".by-supervisor" : what;
        told.forEach(it -> outbox.send(it, waiting.subject() + "/" + what, language -> notice(language, key)));
    }

    private static Reply notice(Language language, String what) {
        return new Reply(
                TEXTS.say(language, "notification"),
                language,
                List.of(new Paragraph(TEXTS.say(language, what))),
                List.of());
    }
}
