package fi.omabotti.correction;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Colleague;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a supervisor does about the requests of the own units: sees them, and says what came of them. */
@Component
class Handling {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final CorrectionRequests requests;
    private final SeenClients clients;
    private final CallBacks colleagues;
    private final Outbox outbox;
    private final AuditTrail audit;

    Handling(CorrectionRequests requests, SeenClients clients, CallBacks colleagues, Outbox outbox, AuditTrail audit) {
        this.requests = requests;
        this.clients = clients;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.audit = audit;
    }

    Reply list(Turn turn) {
        if (!mayHandle(turn)) {
            audit.record(AuditRecord.of(CorrectionEvent.CORRECTIONS_REFUSED, turn));
            return replies(turn).sentence(turn.place() == Place.SHARED ? "shared" : "refused");
        }
        List<CorrectionRequest> all = requests.open(turn.asker().id());
        List<CorrectionRequest> shown =
                all.stream().limit(CorrectionReplies.MOST).toList();
        List<ClientFile> files = shown.stream()
                .map(request -> clients.by(turn, request.client()).orElseThrow())
                .toList();
        List<ClientSummary> seen = files.stream().map(ClientFile::client).toList();
        audit.record(AuditRecord.of(CorrectionEvent.CORRECTIONS_LISTED, turn)
                .on(Ground.RELATION)
                .showing(seen.stream().map(ClientSummary::id).distinct().toList()));
        boolean restricted = files.stream().anyMatch(ClientFile::nonDisclosure);
        return shown.isEmpty()
                ? replies(turn).sentence("none")
                : replies(turn)
                        .list(
                                shown,
                                seen,
                                all.size() - shown.size(),
                                restricted ? Secrecy.RESTRICTED : Secrecy.CONFIDENTIAL);
    }

    Reply show(Turn turn, long id) {
        Optional<CorrectionRequest> found = find(turn, id);
        if (found.isEmpty()) {
            return refuse(turn);
        }
        CorrectionRequest request = found.get();
        if (request.state() != CorrectionState.OPEN) {
            return closedBefore(turn, request);
        }
        ClientFile file = clients.by(turn, request.client()).orElseThrow();
        record(turn, CorrectionEvent.CORRECTION_SHOWN, request);
        return replies(turn)
                .request(request, file.client(), day(turn.language(), request.askedAt()), SeenClients.secrecy(file));
    }

    Reply close(Turn turn, long id, CorrectionState result) {
        Optional<CorrectionRequest> found = find(turn, id);
        if (found.isEmpty()) {
            return refuse(turn);
        }
        CorrectionRequest request = found.get();
        if (!requests.close(request, result, turn.asker().id())) {
            return find(turn, id).map(it -> closedBefore(turn, it)).orElseGet(() -> refuse(turn));
        }
        record(turn, CorrectionEvent.CORRECTION_CLOSED, request);
        Optional<Colleague> supervisor = colleagues.colleague(turn.asker().id());
        outbox.send(
                request.asker(),
                "correction/" + id + "/closed",
                language -> result(language, request, result, supervisor));
        return replies(turn).sentence("closed", replies(turn).say("result." + result));
    }

    /** Without the client, and without the unit (P-08): when more is needed, with whom to ask. */
    private static Reply result(
            Language language, CorrectionRequest request, CorrectionState result, Optional<Colleague> supervisor) {
        CorrectionReplies replies = new CorrectionReplies(language);
        List<Choice> choices = supervisor.filter(it -> result == CorrectionState.MORE_NEEDED).stream()
                .<Choice>map(it -> new Choice.Chat(replies.say("chat"), it.username()))
                .toList();
        String name = supervisor.map(Colleague::name).orElse("");
        return new Reply(
                replies.say("told.notification"),
                language,
                List.of(new Paragraph(replies.say("told." + result, day(language, request.askedAt()), name))),
                choices);
    }

    private Optional<CorrectionRequest> find(Turn turn, long id) {
        return mayHandle(turn) ? requests.find(id, turn.asker().id()) : Optional.empty();
    }

    private static boolean mayHandle(Turn turn) {
        return Action.HANDLE_CORRECTIONS.isOpenTo(turn.asker(), turn.place());
    }

    private static Reply closedBefore(Turn turn, CorrectionRequest request) {
        return replies(turn).sentence("closed-before", replies(turn).say("result." + request.state()));
    }

    private Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(CorrectionEvent.CORRECTIONS_REFUSED, turn));
        return Reply.outdated(turn.language());
    }

    private void record(Turn turn, CorrectionEvent event, CorrectionRequest request) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.RELATION)
                .showing(List.of(request.client()))
                .about("correction/" + request.id()));
    }

    private static String day(Language language, Instant moment) {
        return Dates.day(language, moment.atZone(HELSINKI).toLocalDate());
    }

    private static CorrectionReplies replies(Turn turn) {
        return new CorrectionReplies(turn.language());
    }
}
