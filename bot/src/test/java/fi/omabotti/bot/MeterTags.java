package fi.omabotti.bot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand beside a number that is measured: these tags, with words of ours, of Java's and of HTTP's, and few of each. */
final class MeterTags {

    /** As many as any tag can have: more would grow with what people do. */
    private static final int MOST_VALUES = 80;

    private static final Pattern OUR_WORDS = Pattern.compile("[a-z][a-z_.-]{1,40}");
    private static final Pattern CLASS = Pattern.compile("none|[A-Z][A-Za-z]{2,60}");
    private static final Pattern OF_THE_MACHINE = Pattern.compile("[A-Za-z0-9 .,'/_()+-]{1,80}");

    private static final Map<String, Pattern> ALLOWED = Map.ofEntries(
            Map.entry(
                    "outcome", Pattern.compile("[a-z_-]{2,30}|SUCCESS|REDIRECTION|CLIENT_ERROR|SERVER_ERROR|UNKNOWN")),
            Map.entry("intent", OUR_WORDS),
            Map.entry("kind", OUR_WORDS),
            Map.entry("language", Pattern.compile("fi|sv|en")),
            Map.entry("uri", Pattern.compile("UNKNOWN|/api/messages|/actuator/[a-z/{}.*]+|/livez|/readyz|NOT_FOUND")),
            Map.entry("method", Pattern.compile("GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS|TRACE|UNKNOWN")),
            Map.entry("status", Pattern.compile("\\d{3}|UNKNOWN")),
            Map.entry("exception", CLASS),
            Map.entry("error", CLASS),
            Map.entry("task", OUR_WORDS),
            Map.entry("result", OUR_WORDS),
            Map.entry("level", OUR_WORDS),
            Map.entry("state", OUR_WORDS),
            Map.entry("pool", OF_THE_MACHINE),
            Map.entry("name", OF_THE_MACHINE),
            Map.entry("area", OUR_WORDS),
            Map.entry("id", OF_THE_MACHINE),
            Map.entry("action", OF_THE_MACHINE),
            Map.entry("cause", OF_THE_MACHINE),
            Map.entry("gc", OF_THE_MACHINE),
            Map.entry("path", OF_THE_MACHINE),
            Map.entry("runtime", OF_THE_MACHINE),
            Map.entry("vendor", OF_THE_MACHINE),
            Map.entry("version", OF_THE_MACHINE),
            Map.entry("compiler", OF_THE_MACHINE),
            Map.entry("main.application.class", OF_THE_MACHINE),
            Map.entry("code.namespace", OF_THE_MACHINE),
            Map.entry("code.function", OF_THE_MACHINE));

    private MeterTags() {}

    /** What is not as it may be; to be asked when everything has happened that is measured. */
    static Stream<String> faults(MeterRegistry meters) {
        Stream<String> odd = meters.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream()
                        .filter(tag -> !isAllowed(tag))
                        .map(tag -> meter.getId().getName() + " has " + tag));
        Map<String, Set<String>> values = meters.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .collect(groupingBy(Tag::getKey, mapping(Tag::getValue, toSet())));
        Stream<String> many = values.entrySet().stream()
                .filter(it -> it.getValue().size() > MOST_VALUES)
                .map(it -> it.getKey() + " has " + it.getValue().size() + " values");
        return Stream.concat(odd, many);
    }

    private static boolean isAllowed(Tag tag) {
        Pattern allowed = ALLOWED.get(tag.getKey());
        return allowed != null && allowed.matcher(tag.getValue()).matches();
    }
}
