package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.staff.WorkerId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A button of this conversation's cards, both when it is drawn and when it comes back.
 *
 * @param proposal its number, for the steps that have one; 0 otherwise
 * @param seen how it was when the card was shown: nothing is saved from a card that is not true any more
 * @param card the turn that made the card
 * @param words of one's own: a reason, or the client in the form
 * @param reasonWords a reason that was checked, on its way to be saved
 * @param workerWords the worker in the form
 */
record NamingChoice(
        Step step,
        Asked asked,
        long proposal,
        String seen,
        String card,
        String words,
        String workerWords,
        String reasonWords) {

    /** The names of the fields that are written in. */
    static final String WORDS = "words";

    static final String WORKER_WORDS = "worker-words";

    /** What a button does. */
    enum Step {
        /** Goes on with what was chosen. */
        GO,
        /** Goes on with a reason in words, whose writer says that a name in it is no client's. */
        GO_NO_CLIENT,
        SAVE,
        CANCEL,
        NONE_OF_THESE,
        /** Comes from the form. */
        FILLED,
        CONFIRM,
        REJECT,
        UNDO,
        UNDO_CONFIRM,
        /** The client was told who is named. */
        CLIENT_TOLD
    }

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    static Choice button(String label, Step step, Asked asked) {
        return button(label, step, asked, Map.of());
    }

    static Choice button(String label, Step step, Asked asked, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("kind", asked.kind().name());
        values.put("role", asked.role().name());
        put(values, "client", asked.client() == null ? null : asked.client().value());
        put(values, "reason", asked.reason());
        put(values, "basis", asked.basis());
        put(values, "mended", asked.mended() ? true : null);
        if (!asked.workers().isEmpty()) {
            values.put(
                    "workers",
                    asked.workers().stream()
                            .map(it -> Long.toString(it.value()))
                            .collect(Collectors.joining(",")));
        }
        return new Choice.Pick(label, NamingConversation.NAME, action(step), values);
    }

    static Choice of(String label, Step step, long proposal) {
        return new Choice.Pick(
                label, NamingConversation.NAME, action(step), Map.of("proposal", Long.toString(proposal)));
    }

    /** What came back; empty for a button that was never ours. */
    static Optional<NamingChoice> in(Chose chose) {
        Map<String, String> values = chose.values();
        return Arrays.stream(Step.values())
                .filter(step -> action(step).equals(chose.action()))
                .findFirst()
                .map(step -> new NamingChoice(
                        step,
                        asked(values),
                        ids(values.getOrDefault("proposal", "")).stream()
                                .findFirst()
                                .orElse(0L),
                        values.getOrDefault("seen", ""),
                        values.getOrDefault("card", ""),
                        values.getOrDefault(WORDS, ""),
                        values.getOrDefault(WORKER_WORDS, ""),
                        values.getOrDefault("reason-words", "")));
    }

    private static Asked asked(Map<String, String> values) {
        ProposalKind kind = one(ProposalKind.class, values.get("kind"));
        AssignmentRole role = one(AssignmentRole.class, values.get("role"));
        return new Asked(
                kind == null ? ProposalKind.NAME : kind,
                role == null ? AssignmentRole.NAMED_WORKER : role,
                ids(values.getOrDefault("client", "")).stream()
                        .findFirst()
                        .map(ClientId::new)
                        .orElse(null),
                ids(values.getOrDefault("workers", "")).stream()
                        .map(WorkerId::new)
                        .toList(),
                one(NotNamedReason.class, values.get("reason")),
                one(Basis.class, values.get("basis")),
                values.containsKey("mended"));
    }

    private static List<Long> ids(String listed) {
        return COMMA.splitAsStream(listed)
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    private static String action(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was written may name somebody: it stays out of logs. */
    @Override
    public String toString() {
        return "NamingChoice[" + step + "]";
    }
}
