package fi.omabotti.bot.questions;

import fi.omabotti.conversation.AskedCount;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the bot took a question for: the counter that went up by it. */
final class Intents {

    /** Nothing was counted. */
    static final String NONE = "none";

    /** What the bot counts apart and the sets do not; all else has one name in both. */
    private static final Map<String, String> IN_SETS = Map.of("since", "history", "previous", "history");

    private final MeterRegistry meters;

    Intents(MeterRegistry meters) {
        this.meters = meters;
    }

    /** How often each was counted until now, in the words of the sets. */
    Map<String, Double> counted() {
        return meters.find(AskedCount.NAME).counters().stream()
                .collect(Collectors.groupingBy(Intents::inSets, Collectors.summingDouble(Counter::count)));
    }

    /** Whatever was counted since then; several are joined, and so are no set's. */
    String since(Map<String, Double> then) {
        String grown = counted().entrySet().stream()
                .filter(it -> it.getValue() > then.getOrDefault(it.getKey(), 0.0))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining("+"));
        return grown.isEmpty() ? NONE : grown;
    }

    private static String inSets(Counter counter) {
        String intent = Objects.requireNonNull(counter.getId().getTag("intent"));
        return IN_SETS.getOrDefault(intent, intent);
    }
}
