package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A button of one of our cards, come back: see {@code fi.omabotti.bot.cards.Action.Data}.
 *
 * @param language that of the card
 */
record PressedButton(Chose chose, @Nullable Language language) {

    /** Empty when the data is not of our making: other apps have buttons too. */
    static Optional<PressedButton> in(JsonNode data) {
        JsonNode ours = data.path("omabotti");
        JsonNode values = ours.path("values");
        boolean understood = ours.path("conversation").isTextual()
                && ours.path("action").isTextual()
                && (values.isMissingNode() || values.isObject());
        return understood ? Optional.of(new PressedButton(chose(ours, data), language(ours))) : Optional.empty();
    }

    /** What the button brought, and what was written on its card: that stands beside our data. */
    private static Chose chose(JsonNode ours, JsonNode data) {
        Map<String, String> values = new TreeMap<>(texts(data));
        values.putAll(texts(ours.path("values")));
        return new Chose(
                ours.path("conversation").textValue(), ours.path("action").textValue(), values);
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties().stream()
                .filter(value -> value.getValue().isTextual())
                .forEach(value -> texts.put(
                        value.getKey(), PlainWords.tidy(value.getValue().textValue())));
        return texts;
    }

    private static @Nullable Language language(JsonNode ours) {
        String tag = ours.path("language").textValue();
        return tag == null ? null : Language.ofTag(tag);
    }
}
