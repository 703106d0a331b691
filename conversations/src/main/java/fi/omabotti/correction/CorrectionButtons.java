package fi.omabotti.correction;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What this conversation's buttons bring along, as they are drawn and as they come back. */
final class CorrectionButtons {

    static final String WORDS = "words";
    static final String ASK = "ask";
    static final String FILE = "file";
    static final String CALL_BACK = "call-back";
    static final String LIST = "list";
    static final String SHOW = "show";
    static final String CLOSE = "close";

    private static final String CLIENT = "client";
    private static final String REQUEST = "request";
    private static final String KIND = "kind";
    private static final String RESULT = "result";
    private static final String NO_CLIENT = "no-client";

    private CorrectionButtons() {}

    static Choice file(String label, ClientId client, CorrectionKind kind, boolean isNoClient) {
        String id = Long.toString(client.value());
        return pick(
                label,
                FILE,
                isNoClient
                        ? Map.of(CLIENT, id, KIND, kind.name(), NO_CLIENT, "true")
                        : Map.of(CLIENT, id, KIND, kind.name()));
    }

    static Choice list(String label) {
        return pick(label, LIST, Map.of());
    }

    static Choice show(String label, long request) {
        return pick(label, SHOW, Map.of(REQUEST, Long.toString(request)));
    }

    static Choice close(String label, long request, CorrectionState result) {
        return pick(label, CLOSE, Map.of(REQUEST, Long.toString(request), RESULT, result.name()));
    }

    static Optional<ClientId> client(Chose chose) {
        return id(chose, CLIENT).map(ClientId::new);
    }

    static Optional<Long> request(Chose chose) {
        return id(chose, REQUEST);
    }

    static Optional<CorrectionKind> kind(Chose chose) {
        return Arrays.stream(CorrectionKind.values())
                .filter(kind -> kind.name().equals(chose.values().get(KIND)))
                .findFirst();
    }

    static Optional<CorrectionState> result(Chose chose) {
        return Arrays.stream(CorrectionState.values())
                .filter(state -> state != CorrectionState.OPEN)
                .filter(state -> state.name().equals(chose.values().get(RESULT)))
                .findFirst();
    }

    static String words(Chose chose) {
        return chose.values().getOrDefault(WORDS, "");
    }

    static boolean isNoClient(Chose chose) {
        return chose.values().containsKey(NO_CLIENT);
    }

    private static Optional<Long> id(Chose chose, String name) {
        return Optional.ofNullable(chose.values().get(name))
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static Choice pick(String label, String action, Map<String, String> values) {
        return new Choice.Pick(label, CorrectionConversation.NAME, action, values);
    }
}
