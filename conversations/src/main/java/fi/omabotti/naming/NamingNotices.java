package fi.omabotti.naming;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.ClientsSupervisors;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns and who did not ask. The client is named to those who may see the client, and to nobody else. */
@Component
class NamingNotices {

    private final Outbox outbox;
    private final FoundClients clients;
    private final ClientsSupervisors supervisors;
    private final NamingCards cards;
    private final StaffFinder staff;
    private final NamingReplies replies;
    private final AuditTrail audit;

    NamingNotices(
            Outbox outbox,
            FoundClients clients,
            ClientsSupervisors supervisors,
            NamingCards cards,
            StaffFinder staff,
            NamingReplies replies,
            AuditTrail audit) {
        this.outbox = outbox;
        this.clients = clients;
        this.supervisors = supervisors;
        this.cards = cards;
        this.staff = staff;
        this.replies = replies;
        this.audit = audit;
    }

    /** Asks the supervisors, unless the proposal was theirs to confirm at once. */
    void saved(Turn turn, Proposal proposal) {
        if (proposal.isConfirmedByItsMaker()) {
            confirmed(turn, proposal);
            return;
        }
        String proposer =
                staff.known(List.of(proposal.by())).stream().map(Worker::name).collect(Collectors.joining());
        supervisors.of(proposal.client()).stream()
                .filter(it -> !it.equals(proposal.by()))
                .forEach(it -> send(
                        turn,
                        it,
                        proposal,
                        "proposed",
                        (wording, card) -> replies.toConfirm(wording, card, proposal, proposer)));
    }

    void confirmed(Turn turn, Proposal proposal) {
        Set<WorkerId> told = concerned(proposal);
        told.add(proposal.by());
        WorkerId worker = proposal.wish().worker();
        if (worker != null && told.remove(worker) && !worker.equals(turn.asker().id())) {
            send(turn, worker, proposal, "told.confirmed", (wording, card) -> replies.toTell(wording, card, proposal));
        }
        tell(turn, told, proposal, "told.confirmed", (wording, card) -> replies.told(wording, card, "told.confirmed"));
    }

    void rejected(Turn turn, Proposal proposal) {
        tell(
                turn,
                Set.of(proposal.by()),
                proposal,
                "told.rejected",
                (wording, card) -> replies.notMade(wording, card, "told.rejected", ProposalState.REJECTED));
    }

    /** Whoever heard of it hears that it is not so. */
    void undone(Turn turn, Proposal before, Proposal now) {
        Set<WorkerId> told = before.confirmedBy() == null ? new LinkedHashSet<>() : concerned(before);
        told.addAll(supervisors.of(before.client()));
        told.add(before.by());
        tell(
                turn,
                told,
                now,
                "told.undone",
                (wording, card) -> replies.notMade(wording, card, "told.undone", now.state()));
    }

    /** Who was it, and who is to be it. */
    private static Set<WorkerId> concerned(Proposal proposal) {
        Set<WorkerId> all = new LinkedHashSet<>(proposal.workersBefore());
        WorkerId worker = proposal.wish().worker();
        if (worker != null) {
            all.add(worker);
        }
        return all;
    }

    private void tell(
            Turn turn,
            Set<WorkerId> told,
            Proposal proposal,
            String what,
            BiFunction<Wording, NamingCard, Reply> reply) {
        told.stream().filter(it -> !it.equals(turn.asker().id())).forEach(it -> send(turn, it, proposal, what, reply));
    }

    private void send(
            Turn turn, WorkerId to, Proposal proposal, String what, BiFunction<Wording, NamingCard, Reply> reply) {
        Optional<ClientSummary> seen = clients.seen(proposal.client(), to, Sight.RELATION);
        seen.ifPresent(client -> audit.record(new AuditRecord(
                NamingEvent.NAMING_SENT,
                to,
                Set.of(),
                Ground.RELATION,
                null,
                List.of(client.id()),
                null,
                proposal.subject(),
                turn.requestId())));
        // what is done anew after it was taken back is told anew
        String message = proposal.subject() + "/" + what + "/" + turn.requestId();
        outbox.send(
                to,
                message,
                language -> seen.map(
                                client -> reply.apply(new Wording(language), cards.of(language, client, to, proposal)))
                        .orElseGet(() -> new Wording(language).plain(what + ".without-client")));
    }
}
