package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A button of this conversation's cards, both when it is drawn and when it comes back. */
sealed interface NamedWorkerChoice {

    /** This client is meant; what was asked of it is still to be told. */
    record Tell(ClientId client, Asked asked) implements NamedWorkerChoice {}

    /**
     * None of the offered clients is meant.
     *
     * @param ofMended they were offered for a name that was not found as it was written
     */
    record NoneOfThese(boolean ofMended) implements NamedWorkerChoice {}

    /** Asks again. */
    record SearchAgain() implements NamedWorkerChoice {}

    /** Wants to state a reason for a look-up that told nothing. Which one, the card says: the button is always the same. */
    record StateReason() implements NamedWorkerChoice {}

    /**
     * States the reason.
     *
     * @param words of {@link Ground#OTHER}; empty before they were asked for
     * @param isNoClient the writer says that a name among the words is no client's
     */
    record Because(Ground ground, String words, boolean isNoClient) implements NamedWorkerChoice {}

    /** Shows the wrong person: takes the card away (P-22). */
    record Hide() implements NamedWorkerChoice {}

    /** Opens the form, or comes from it with what was written. */
    record Ask(String words) implements NamedWorkerChoice {}

    /** The name of a field that is written in, as it comes back. */
    String WORDS = "words";

    /** The action that opens the form, and that it comes back with. */
    String FORM = "ask";

    default <T> T fold(
            Function<Tell, T> tell,
            Function<NoneOfThese, T> noneOfThese,
            Supplier<T> searchAgain,
            Supplier<T> stateReason,
            Function<Because, T> because,
            Supplier<T> hide,
            Function<Ask, T> ask) {
        if (this instanceof Tell it) {
            return tell.apply(it);
        }
        if (this instanceof NoneOfThese it) {
            return noneOfThese.apply(it);
        }
        if (this instanceof SearchAgain) {
            return searchAgain.get();
        }
        if (this instanceof StateReason) {
            return stateReason.get();
        }
        if (this instanceof Because it) {
            return because.apply(it);
        }
        return this instanceof Ask it ? ask.apply(it) : hide.get();
    }

    /** As a button with these words on it. */
    default Choice labelled(String label) {
        return fold(
                tell -> pick(
                        label,
                        "tell",
                        Map.of(
                                "client",
                                Long.toString(tell.client().value()),
                                "asked",
                                tell.asked().name())),
                none -> pick(label, "none", none.ofMended() ? Map.of("mended", "true") : Map.of()),
                () -> pick(label, "again", Map.of()),
                () -> pick(label, "reason", Map.of()),
                because -> pick(
                        label,
                        "because",
                        because.isNoClient()
                                ? Map.of("ground", because.ground().name(), "no-client", "true")
                                : Map.of("ground", because.ground().name())),
                () -> pick(label, "hide", Map.of()),
                ask -> pick(label, FORM, Map.of()));
    }

    /** What came back; empty for a button that was never ours. */
    static Optional<NamedWorkerChoice> in(Chose chose) {
        Map<String, String> values = chose.values();
        String words = values.getOrDefault(WORDS, "");
        return switch (chose.action()) {
            case "tell" ->
                clientId(values.getOrDefault("client", ""))
                        .map(client -> new Tell(client, asked(values.getOrDefault("asked", ""))));
            case "none" -> Optional.of(new NoneOfThese(values.containsKey("mended")));
            case "again" -> Optional.of(new SearchAgain());
            case "reason" -> Optional.of(new StateReason());
            case "because" ->
                ground(values.getOrDefault("ground", ""))
                        .map(ground -> new Because(ground, words, values.containsKey("no-client")));
            case "hide" -> Optional.of(new Hide());
            case FORM -> Optional.of(new Ask(words));
            default -> Optional.empty();
        };
    }

    private static Choice pick(String label, String action, Map<String, String> values) {
        return new Choice.Pick(label, NamedWorkerConversation.NAME, action, values);
    }

    private static Optional<ClientId> clientId(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(new ClientId(Long.parseLong(value))) : Optional.empty();
    }

    private static Asked asked(String name) {
        return Arrays.stream(Asked.values())
                .filter(asked -> asked.name().equals(name))
                .findFirst()
                .orElse(Asked.NAMED_WORKER);
    }

    private static Optional<Ground> ground(String name) {
        return Arrays.stream(Ground.values())
                .filter(Ground::isReason)
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
