package fi.omabotti.bot.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a card shows of clients, whatever its words and language are. */
record Card(JsonNode content) {

    /** The client numbers among the labelled values: a card that tells has one. */
    Set<String> told(Set<String> numbers) {
        return content.findValues("facts").stream()
                .flatMap(JsonNode::valueStream)
                .map(fact -> fact.path("value").asString().replace("\\", ""))
                .filter(numbers::contains)
                .collect(Collectors.toSet());
    }

    /**
     * The numbers of the clients whom its buttons and rows name, from the top.
     *
     * @param numbers by the id in the store
     */
    List<String> offered(Map<String, String> numbers) {
        return content.findValuesAsString("client").stream()
                .distinct()
                .map(numbers::get)
                .toList();
    }

    /** As a tag: "fi". */
    String language() {
        return content.path("lang").asString();
    }
}
