package fi.omabotti.bot.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field of a card: Teams submits what stands in it beside the data of the button, with commas between several values. */
record Input(String id, String value, List<JsonNode> choices) {

    private static final Pattern PLUS = Pattern.compile(" \\+ ");

    static Stream<Input> of(JsonNode card) {
        return card.findParents("label").stream()
                .filter(it -> it.path("type").asString("").startsWith("Input."))
                .map(it -> new Input(
                        it.path("id").asString(),
                        it.path("value").asString(""),
                        it.path("choices").valueStream().toList()));
    }

    /** What is written there, or else what stood there before. */
    void addTo(ObjectNode submitted, Map<String, String> written) {
        String words = written.get(id);
        submitted.put(id, words == null ? value : choices.isEmpty() ? words : chosen(words));
    }

    private String chosen(String labels) {
        return Arrays.stream(PLUS.split(labels, -1)).map(this::valueOf).collect(Collectors.joining(","));
    }

    private String valueOf(String label) {
        return choices.stream()
                .filter(it -> it.path("title").asString().equals(label))
                .map(it -> it.path("value").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among " + choices));
    }
}
