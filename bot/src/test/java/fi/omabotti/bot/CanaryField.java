package fi.omabotti.bot;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field of a card, and what is written there: a choice, a day or a number that will do, and else some words. */
record CanaryField(JsonNode input) {

    /** By the name of a field or the type of one; some are left empty. A title is what a notification may say. */
    private static final Map<String, String> WHAT_WILL_DO = Map.ofEntries(
            Map.entry("Input.Time", "09:00"),
            Map.entry("to", "11:00"),
            Map.entry("seats", "5"),
            Map.entry("title-fi", "Syyspäivä"),
            Map.entry("title-sv", "Höstdag"),
            Map.entry("link", ""),
            Map.entry("until", ""),
            Map.entry("names", ""),
            Map.entry("cut-off-day", ""),
            Map.entry("open-day", ""),
            Map.entry("open-time", ""));

    static Stream<CanaryField> of(JsonNode card) {
        return card.findParents("label").stream()
                .filter(it -> it.path("type").asString("").startsWith("Input."))
                .map(CanaryField::new);
    }

    void fill(ObjectNode submitted, String words) {
        String id = input.path("id").asString();
        submitted.put(id, WHAT_WILL_DO.getOrDefault(id, filling(words)));
    }

    private String filling(String words) {
        String type = input.path("type").asString();
        return switch (type) {
            case "Input.ChoiceSet" -> input.at("/choices/0/value").asString("");
            case "Input.Date" -> input.path("value").asString("2026-12-15");
            case "Input.Text" -> words;
            default -> WHAT_WILL_DO.getOrDefault(type, "");
        };
    }
}
