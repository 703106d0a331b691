package fi.omabotti.directory;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A button of this conversation's cards, both when it is drawn and when it comes back. */
sealed interface DirectoryChoice {

    /** This person is meant. */
    record OfPerson(WorkerId worker, Wanted wanted) implements DirectoryChoice {}

    /** This unit is meant. */
    record OfUnit(UnitId unit, Wanted wanted) implements DirectoryChoice {}

    /** Nothing that was offered is meant. */
    record None() implements DirectoryChoice {}

    default <T> T fold(BiFunction<WorkerId, Wanted, T> person, BiFunction<UnitId, Wanted, T> unit, Supplier<T> none) {
        if (this instanceof OfPerson it) {
            return person.apply(it.worker(), it.wanted());
        }
        return this instanceof OfUnit it ? unit.apply(it.unit(), it.wanted()) : none.get();
    }

    /** As a button with these words on it. */
    default Choice labelled(String label) {
        return fold(
                (worker, wanted) -> pick(label, "person", values(worker.value(), wanted)),
                (unit, wanted) -> pick(label, "unit", values(unit.value(), wanted)),
                () -> pick(label, "none", Map.of()));
    }

    /** What came back; empty for a button that was never ours. */
    static Optional<DirectoryChoice> in(Chose chose) {
        Optional<Long> id = id(chose.values().getOrDefault("id", ""));
        Optional<Wanted> wanted = Wanted.named(chose.values().getOrDefault("wanted", ""));
        return switch (chose.action()) {
            case "person" -> id.flatMap(it -> wanted.map(what -> new OfPerson(new WorkerId(it), what)));
            case "unit" -> id.flatMap(it -> wanted.map(what -> new OfUnit(new UnitId(it), what)));
            case "none" -> Optional.of(new None());
            default -> Optional.empty();
        };
    }

    private static Map<String, String> values(long id, Wanted wanted) {
        return Map.of("id", Long.toString(id), "wanted", wanted.name());
    }

    private static Choice pick(String label, String action, Map<String, String> values) {
        return new Choice.Pick(label, DirectoryConversation.NAME, action, values);
    }

    private static Optional<Long> id(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }
}
