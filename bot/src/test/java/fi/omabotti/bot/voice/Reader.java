package fi.omabotti.bot.voice;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads aloud what is seen of a card: a line for each text or labelled value, and its buttons in brackets. */
final class Reader {

    private Reader() {}

    static List<String> lines(JsonNode card) {
        return Stream.concat(card.path("body").valueStream().flatMap(Reader::element), buttons(card.path("actions")))
                .toList();
    }

    private static Stream<String> element(JsonNode element) {
        JsonNode pressed = element.path("selectAction");
        if (!pressed.isMissingNode()) {
            return Stream.of("[" + pressed.path("title").asString() + "]");
        }
        return switch (element.path("type").asString()) {
            case "TextBlock" -> Stream.of(plain(element.path("text").asString()));
            case "FactSet" ->
                element.path("facts")
                        .valueStream()
                        .map(it -> it.path("title").asString() + ": "
                                + plain(it.path("value").asString()));
            case "ActionSet" -> buttons(element.path("actions"));
            case "Container" ->
                element.path("isVisible").asBoolean(true)
                        ? element.path("items").valueStream().flatMap(Reader::element)
                        : Stream.empty();
            default ->
                element.path("type").asString().startsWith("Input.")
                        ? Stream.of("<" + element.path("label").asString() + ">")
                        : Stream.empty();
        };
    }

    private static Stream<String> buttons(JsonNode actions) {
        String line = String.join(
                " ",
                actions.valueStream()
                        .map(it -> "[" + it.path("title").asString() + "]")
                        .toList());
        return line.isEmpty() ? Stream.empty() : Stream.of(line);
    }

    /** Without what keeps Teams from taking a name for a format. */
    private static String plain(String text) {
        return text.replaceAll("\\\\(?=\\p{Punct})", "");
    }
}
