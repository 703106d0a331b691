package fi.omabotti.naming;

import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the client and the worker whom the words of a command, or of the form, mean. */
@Component
class NamingStart {

    private final FoundClients clients;
    private final StaffFinder staff;
    private final AskedCount counted;
    private final NamingForms forms;
    private final NamingSteps steps;

    NamingStart(FoundClients clients, StaffFinder staff, AskedCount counted, NamingForms forms, NamingSteps steps) {
        this.clients = clients;
        this.staff = staff;
        this.counted = counted;
        this.forms = forms;
        this.steps = steps;
    }

    Reply said(Turn turn, NamingCommand command) {
        List<Worker> colleagues = staff.inService();
        Roles roles = Roles.in(command, colleagues);
        counted.count(turn, "assign", roles.client() == null ? "incomplete" : "understood");
        if (roles.client() == null) {
            return forms.ask(turn.language(), command.kind());
        }
        Asked asked = Asked.of(command);
        if (command.oneself()) {
            return find(turn, roles.client(), asked.naming(turn.asker().id()));
        }
        return roles.worker() == null
                ? find(turn, roles.client(), asked)
                : find(turn, roles.client(), asked, roles.worker(), colleagues);
    }

    Reply filled(Turn turn, NamingChoice choice) {
        ProposalKind kind = choice.asked().kind();
        List<NamePart> client = NameParts.written(choice.words(), turn.language());
        List<NamePart> worker = NameParts.written(choice.workerWords(), turn.language());
        if (client.isEmpty()
                || (kind == ProposalKind.NAME
                        && (worker.isEmpty() || worker.get(0).isNumber()))) {
            return forms.ask(turn.language(), kind);
        }
        Asked asked = choice.asked();
        return kind == ProposalKind.NAME
                ? find(turn, client.get(0), asked, worker.get(0), staff.inService())
                : find(turn, client.get(0), asked);
    }

    /** With the worker; where the words name nobody, those whom they name but for a typing error, to be asked about. */
    private Reply find(Turn turn, NamePart client, Asked asked, NamePart worker, List<Worker> colleagues) {
        List<Worker> named = StaffFinder.named(worker.phrase(), colleagues);
        List<Worker> meant = named.isEmpty() ? StaffFinder.nearlyNamed(worker.phrase(), colleagues) : named;
        return meant.isEmpty()
                ? forms.form(turn.language(), "no-such-colleague", asked.kind())
                : find(turn, client, asked.naming(ids(meant), named.isEmpty()));
    }

    private static List<WorkerId> ids(List<Worker> colleagues) {
        return colleagues.stream()
                .map(Worker::id)
                .limit(NamingForms.MOST_CHOICES)
                .toList();
    }

    private Reply find(Turn turn, NamePart part, Asked asked) {
        Optional<Reply> closed = clients.closed(turn);
        if (closed.isPresent()) {
            return closed.get();
        }
        ClientMatches matches = clients.meant(part, clients.looker(turn.asker().id(), Sight.RELATION));
        if (matches.clients().isEmpty()) {
            return clients.nobody(turn, part);
        }
        if (matches.isTellable()) {
            return steps.goOn(turn, asked.of(matches.clients().get(0).id()), "", false);
        }
        List<ClientSummary> offered =
                matches.clients().stream().limit(NamingForms.MOST_CHOICES).toList();
        clients.record(turn, NamingEvent.NAMING_CLIENTS_OFFERED, offered);
        return forms.offerClients(turn.language(), matches, asked);
    }
}
