package fi.omabotti.bot.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A card as Teams draws it. Version 1.5 is the newest that Teams takes from a bot.
 *
 * @param lang the language that a screen reader speaks it in
 * @param fallbackText what a client shows that cannot draw the card
 */
@JsonPropertyOrder({"type", "$schema", "version"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptiveCard(String lang, String fallbackText, List<Element> body, List<Action> actions) {

    /** What says in an attachment that it is such a card. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    public AdaptiveCard {
        body = List.copyOf(body);
        actions = List.copyOf(actions);
    }

    @JsonProperty("type")
    String type() {
        return "AdaptiveCard";
    }

    @JsonProperty("$schema")
    String schema() {
        return "http://adaptivecards.io/schemas/adaptive-card.json";
    }

    @JsonProperty("version")
    String version() {
        return "1.5";
    }

    /** The words may name a client: they stay out of logs. */
    @Override
    public String toString() {
        return "AdaptiveCard[" + body.size() + " elements, " + actions.size() + " actions]";
    }
}
