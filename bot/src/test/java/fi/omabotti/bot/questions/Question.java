package fi.omabotti.bot.questions;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What somebody asks, and what is right.
 *
 * @param language as a tag: "fi"
 * @param intent what is asked for, in the words of the sets; see {@link Intents}
 * @param expected the numbers of the clients that the words fit; none where nobody is to be shown
 * @param tags what is special about it: "typo"
 */
record Question(
        String id, String language, String text, String intent, Kind kind, List<String> expected, List<String> tags) {

    /** How it is to end. */
    enum Kind {
        /** One client fits: the client's worker is told. */
        ANSWER,
        /** Several fit, or the one only after a correction: they are offered, and no worker is told. */
        CHOOSE,
        /** Somebody is named, and nobody is called so: nobody is offered. */
        NOT_FOUND,
        /** Nobody is named: nobody is offered. */
        NO_CLIENT,
        /** Refused, with no look-up. */
        OUT_OF_SCOPE
    }

    Question {
        expected = List.copyOf(expected);
        tags = List.copyOf(tags);
    }

    static Question of(JsonNode line) {
        return new Question(
                line.required("id").asString(),
                line.required("lang").asString(),
                line.required("text").asString(),
                line.required("intent").asString(),
                Kind.valueOf(line.required("kind").asString().toUpperCase(Locale.ROOT)),
                strings(line.required("expect")),
                strings(line.required("tags")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
