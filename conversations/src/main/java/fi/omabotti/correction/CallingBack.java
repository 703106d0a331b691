package fi.omabotti.correction;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.Colleague;
import fi.omabotti.assignment.Responsible;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** "Pyydä ottamaan yhteyttä": whoever is to be reached hears that a colleague asks for it, and not about whom (V-26). */
@Component
class CallingBack {

    private final SeenClients clients;
    private final CallBacks callBacks;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    CallingBack(SeenClients clients, CallBacks callBacks, Outbox outbox, AuditTrail audit, Clock clock) {
        this.clients = clients;
        this.callBacks = callBacks;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Reply ask(Turn turn, ClientId client) {
        Optional<ClientFile> seen = clients.by(turn, client);
        if (seen.isEmpty()) {
            audit.record(AuditRecord.of(CorrectionEvent.CORRECTION_NOT_REQUESTED, turn));
            return Reply.outdated(turn.language());
        }
        List<Colleague> contacts = seen.get().principals().stream()
                .map(Responsible::contact)
                .filter(Colleague::inService)
                .distinct()
                .toList();
        return contacts.size() == 1
                ? ask(turn, client, contacts.get(0))
                : replies(turn).sentence("call-back.nobody");
    }

    private Reply ask(Turn turn, ClientId client, Colleague contact) {
        WorkerId asker = turn.asker().id();
        WorkerId worker = callBacks.workerOf(contact);
        if (worker.equals(asker)) {
            return replies(turn).sentence("call-back.yourself");
        }
        boolean isFirst = callBacks.ask(asker, worker);
        audit.record(AuditRecord.of(CorrectionEvent.CALL_BACK_REQUESTED, turn)
                .on(Ground.RELATION)
                .showing(List.of(client)));
        if (!isFirst) {
            return replies(turn).sentence("call-back.already", contact.name());
        }
        Optional<Colleague> who = callBacks.colleague(asker);
        String message = "call-back/" + asker.value() + "/" + LocalDate.now(clock);
        who.ifPresent(it -> outbox.send(worker, message, language -> message(language, it)));
        return replies(turn).sentence("call-back.asked", contact.name());
    }

    private static Reply message(Language language, Colleague asker) {
        CorrectionReplies replies = new CorrectionReplies(language);
        String reachable =
                Stream.of(asker.name(), asker.phone()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Reply(
                replies.say("call-back.notification"),
                language,
                List.of(new Paragraph(replies.say("call-back", reachable))),
                List.of(new Choice.Chat(replies.say("chat"), asker.username())));
    }

    private static CorrectionReplies replies(Turn turn) {
        return new CorrectionReplies(turn.language());
    }
}
