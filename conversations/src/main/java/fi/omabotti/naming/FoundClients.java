package fi.omabotti.naming;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.assignment.Mention;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.Suspension;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the client of a command, for whoever sees the client (V-02). */
@Component
class FoundClients {

    private final ClientSearch search;
    private final Suspension suspension;
    private final DataAge age;
    private final NeutralRefusals refusals;
    private final AuditTrail audit;
    private final Clock clock;

    FoundClients(
            ClientSearch search,
            Suspension suspension,
            DataAge age,
            NeutralRefusals refusals,
            AuditTrail audit,
            Clock clock) {
        this.search = search;
        this.suspension = suspension;
        this.age = age;
        this.refusals = refusals;
        this.audit = audit;
        this.clock = clock;
    }

    ClientMatches meant(NamePart part, Looker looker) {
        return part.isNumber()
                ? search.numbered(part.number(), looker)
                : search.named(new Mention(List.of(part.phrase()), null, true), looker);
    }

    Optional<ClientSummary> seen(ClientId client, WorkerId by, Sight sight) {
        return search.known(client, looker(by, sight));
    }

    boolean maySupervise(ClientId client, WorkerId worker) {
        return seen(client, worker, Sight.SUPERVISION).isPresent();
    }

    /** Empty when clients may be looked up now. */
    Optional<Reply> closed(Turn turn) {
        Optional<String> why = suspension.isOn()
                ? Optional.of("suspended")
                : age.now().filter(DataAge.Age::isTooOld).map(it -> "too-old");
        why.ifPresent(it -> audit.record(AuditRecord.of(LookUpEvent.CLOSED, turn)));
        return why.map(new Wording(turn.language())::plain);
    }

    Reply nobody(Turn turn, NamePart part) {
        String term = part.isNumber() ? part.number() : part.phrase().term();
        return refusals.nobody(turn, meant(part, looker(turn.asker().id(), Sight.NOBODYS)), term);
    }

    /** Of a client whom a button names. */
    Reply nobody(Turn turn, ClientId client) {
        ClientMatches everybody = search.with(client, looker(turn.asker().id(), Sight.NOBODYS));
        return refusals.nobody(turn, everybody, "client " + client.value());
    }

    void record(Turn turn, NamingEvent event, List<ClientSummary> shown) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.RELATION)
                .showing(shown.stream().map(ClientSummary::id).toList()));
    }

    void record(Turn turn, NamingEvent event, Proposal proposal) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.RELATION)
                .showing(List.of(proposal.client()))
                .about(proposal.subject()));
    }

    Looker looker(WorkerId asker, Sight sight) {
        return new Looker(asker, LocalDate.now(clock), sight);
    }
}
