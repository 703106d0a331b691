package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A button of this conversation's cards, both when it is drawn and when it comes back. */
sealed interface NamedWorkerChoice {

    /** This client is meant. */
    record Tell(ClientId client) implements NamedWorkerChoice {}

    /** None of the offered clients is meant. */
    record NoneOfThese() implements NamedWorkerChoice {}

    /** Asks again. */
    record SearchAgain() implements NamedWorkerChoice {}

    default <T> T fold(Function<ClientId, T> tell, Supplier<T> noneOfThese, Supplier<T> searchAgain) {
        if (this instanceof Tell it) {
            return tell.apply(it.client());
        }
        return this instanceof NoneOfThese ? noneOfThese.get() : searchAgain.get();
    }

    /** As a button with these words on it. */
    default Choice labelled(String label) {
        return fold(
                client -> new Choice.Pick(
                        label, NamedWorkerConversation.NAME, "tell", Map.of("client", Long.toString(client.value()))),
                () -> new Choice.Pick(label, NamedWorkerConversation.NAME, "none", Map.of()),
                () -> new Choice.Pick(label, NamedWorkerConversation.NAME, "again", Map.of()));
    }

    /** What came back; empty for a button that was never ours. */
    static Optional<NamedWorkerChoice> in(Chose chose) {
        return switch (chose.action()) {
            case "tell" -> clientId(chose.values().getOrDefault("client", "")).map(Tell::new);
            case "none" -> Optional.of(new NoneOfThese());
            case "again" -> Optional.of(new SearchAgain());
            default -> Optional.empty();
        };
    }

    private static Optional<ClientId> clientId(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(new ClientId(Long.parseLong(value))) : Optional.empty();
    }
}
