package fi.omabotti.correction;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.lookup.Suspension;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Tieto on väärin", "Pyydä ottamaan yhteyttä", "avoimet korjauspyynnöt". */
@Component
@Order(0)
class CorrectionConversation implements Conversation {

    static final String NAME = "correction";

    private static final Pattern LISTED = Pattern.compile(
            "(?:näytä\\s+|visa\\s+|show\\s+(?:me\\s+)?(?:the\\s+)?)?(?:(?:avoimet|öppna|open)\\s+)?"
                    + "(?:korjauspyynnöt|rättelsebegäran|rättelsebegäranden|correction requests)\\s*[.?!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Asking asking;
    private final Handling handling;
    private final CallingBack callingBack;
    private final Suspension suspension;

    CorrectionConversation(Asking asking, Handling handling, CallingBack callingBack, Suspension suspension) {
        this.asking = asking;
        this.handling = handling;
        this.callingBack = callingBack;
        this.suspension = suspension;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new CorrectionReplies(language).say("example"));
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.HANDLE_CORRECTIONS.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> LISTED.matcher(said.text().strip()).matches()
                                ? Optional.of(unlessSuspended(turn).orElseGet(() -> handling.list(turn)))
                                : Optional.empty(),
                        chose -> Optional.of(unlessSuspended(turn).orElseGet(() -> chosen(turn, chose))));
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (turn.place() == Place.SHARED) {
            return new CorrectionReplies(turn.language()).sentence("shared");
        }
        Optional<Reply> reply = switch (chose.action()) {
            case CorrectionButtons.ASK ->
                CorrectionButtons.client(chose).map(client -> asking.whatIsWrong(turn, client));
            case CorrectionButtons.FILE ->
                CorrectionButtons.client(chose)
                        .flatMap(client ->
                                CorrectionButtons.kind(chose).map(kind -> asking.file(turn, client, kind, chose)));
            case CorrectionButtons.CALL_BACK ->
                CorrectionButtons.client(chose).map(client -> callingBack.ask(turn, client));
            case CorrectionButtons.LIST -> Optional.of(handling.list(turn));
            case CorrectionButtons.SHOW ->
                CorrectionButtons.request(chose).map(request -> handling.show(turn, request));
            case CorrectionButtons.CLOSE ->
                CorrectionButtons.request(chose)
                        .flatMap(request ->
                                CorrectionButtons.result(chose).map(result -> handling.close(turn, request, result)));
            default -> Optional.empty();
        };
        return reply.orElseGet(() -> Reply.outdated(turn.language()));
    }

    /** While look-ups are stopped nothing about a client is shown here either (V-24). */
    private Optional<Reply> unlessSuspended(Turn turn) {
        return suspension.isOn()
                ? Optional.of(new CorrectionReplies(turn.language()).sentence("suspended"))
                : Optional.empty();
    }
}
