package fi.omabotti.correction;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.identity.IdentityCodes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Tieto on väärin": whoever sees a client says what is wrong, and the unit's supervisors hear that something is. */
@Component
class Asking {

    private final SeenClients clients;
    private final NewRequests requests;
    private final CorrectionRequests handled;
    private final FreeText freeText;
    private final Outbox outbox;
    private final AuditTrail audit;

    Asking(
            SeenClients clients,
            NewRequests requests,
            CorrectionRequests handled,
            FreeText freeText,
            Outbox outbox,
            AuditTrail audit) {
        this.clients = clients;
        this.requests = requests;
        this.handled = handled;
        this.freeText = freeText;
        this.outbox = outbox;
        this.audit = audit;
    }

    Reply whatIsWrong(Turn turn, ClientId client) {
        return clients.by(turn, client)
                .map(file -> {
                    record(turn, CorrectionEvent.CORRECTION_FORM_SHOWN, client);
                    return replies(turn).whatIsWrong(file.client(), SeenClients.secrecy(file));
                })
                .orElseGet(() -> refuse(turn));
    }

    Reply file(Turn turn, ClientId client, CorrectionKind kind, Chose chose) {
        Optional<ClientFile> seen = clients.by(turn, client);
        Optional<Long> unit = seen.flatMap(file -> requests.unitOf(client));
        if (seen.isEmpty() || unit.isEmpty()) {
            return refuse(turn);
        }
        return kind == CorrectionKind.OTHER
                ? inWords(turn, seen.get(), chose)
                        .orElseGet(() -> file(turn, client, unit.get(), kind, CorrectionButtons.words(chose)))
                : file(turn, client, unit.get(), kind, null);
    }

    /** Asks for the words, or for other words; empty when they do. */
    private Optional<Reply> inWords(Turn turn, ClientFile file, Chose chose) {
        String words = CorrectionButtons.words(chose);
        return switch (freeText.check(words, CorrectionReplies.LONGEST, CorrectionButtons.isNoClient(chose))) {
            case FINE -> Optional.empty();
            case UNFIT -> Optional.of(askWords(turn, file, List.of(), words, false));
            case IDENTITY_CODE ->
                Optional.of(
                        askWords(turn, file, List.of("words.holds-code"), IdentityCodes.withoutCodes(words), false));
            case MAY_TELL_WHO -> Optional.of(askWords(turn, file, List.of("words.may-tell-who"), words, true));
        };
    }

    private Reply askWords(Turn turn, ClientFile file, List<String> why, String words, boolean mayTellWho) {
        record(turn, CorrectionEvent.CORRECTION_FORM_SHOWN, file.client().id());
        return replies(turn).inWords(file.client(), why, words, mayTellWho, SeenClients.secrecy(file));
    }

    private Reply file(Turn turn, ClientId client, long unit, CorrectionKind kind, @Nullable String words) {
        handled.forgetOldOnes();
        Optional<Long> added = requests.add(client, unit, turn.asker().id(), kind, words);
        if (added.isEmpty()) {
            return replies(turn).sentence("already-asked");
        }
        long request = added.get();
        audit.record(AuditRecord.of(CorrectionEvent.CORRECTION_REQUESTED, turn)
                .on(Ground.RELATION)
                .showing(List.of(client))
                .about("correction/" + request));
        handled.supervisorsOf(request)
                .forEach(it -> outbox.send(
                        it,
                        "correction/" + request + "/asked",
                        language -> new CorrectionReplies(language).asked(request)));
        return replies(turn).sentence("filed");
    }

    private Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(CorrectionEvent.CORRECTION_NOT_REQUESTED, turn));
        return Reply.outdated(turn.language());
    }

    private void record(Turn turn, CorrectionEvent event, ClientId client) {
        audit.record(AuditRecord.of(event, turn).on(Ground.RELATION).showing(List.of(client)));
    }

    private static CorrectionReplies replies(Turn turn) {
        return new CorrectionReplies(turn.language());
    }
}
