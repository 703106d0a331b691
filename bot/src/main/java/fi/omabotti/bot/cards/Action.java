package fi.omabotti.bot.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be pressed on a card. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface Action {

    /** Comes back as an invoke, and its answer takes the card's place. */
    @JsonTypeName("Action.Execute")
    @JsonPropertyOrder({"title", "verb", "data", "fallback"})
    record Execute(String title, String verb, Data data, Submit fallback) implements Action {}

    /** Comes back as a message: for clients that do not know {@link Execute}. */
    @JsonTypeName("Action.Submit")
    @JsonPropertyOrder({"title", "data"})
    record Submit(String title, Data data) implements Action {}

    /** Opens an address. */
    @JsonTypeName("Action.OpenUrl")
    @JsonPropertyOrder({"title", "url"})
    record OpenUrl(String title, String url) implements Action {}

    /** Shows what is hidden of the same card, or hides it; nothing comes back. */
    @JsonTypeName("Action.ToggleVisibility")
    @JsonPropertyOrder({"title", "targetElements"})
    record ToggleVisibility(String title, List<String> targetElements) implements Action {
        public ToggleVisibility {
            targetElements = List.copyOf(targetElements);
        }
    }

    /**
     * What a pressed button brings back.
     *
     * @param chosen null when nothing of ours comes back
     * @param client what Teams shall do about the press, not part of what comes back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"omabotti", "msteams"})
    record Data(
            @JsonProperty("omabotti") @Nullable Chosen chosen,
            @JsonProperty("msteams") @Nullable Client client) {}

    /** Which choice it was, and the language that it was offered in. */
    @JsonPropertyOrder({"conversation", "action", "language", "values"})
    record Chosen(String conversation, String action, String language, Map<String, String> values) {
        public Chosen {
            values = Map.copyOf(values);
        }
    }

    /** Teams' own instructions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"type", "value", "feedback"})
    record Client(
            @Nullable String type,
            @Nullable String value,
            @Nullable Feedback feedback) {
        /** No line "Your response was sent to the app": the reply says it. */
        static final Client SILENT = new Client(null, null, new Feedback(true));

        /** Asks the app what to show in a dialog. */
        static final Client DIALOG = new Client("task/fetch", null, null);

        /** Says it in the chat, in the name of who pressed. */
        static Client saying(String text) {
            return new Client("imBack", text, null);
        }
    }

    /** What Teams says under a card that was pressed. */
    record Feedback(boolean hide) {}
}
