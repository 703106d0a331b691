package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import fi.omabotti.conversation.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Teams may ask that this bot has not offered, as an old card or another client can. Each gets the answer of its kind
 * that says so, where one can be shown: an error would make Teams say that the app cannot be reached.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-basics">Teams, "Invoke
 *     activities"</a>
 */
final class DeclinedInvoke {

    private static final Texts TEXTS = Texts.of(DeclinedInvoke.class);

    private DeclinedInvoke() {}

    /** A value is an object; not all have one. */
    static boolean hasSoundValue(Activity activity) {
        JsonNode value = ActivityJson.tree(activity.getValue());
        return value.isObject() || value.isNull() || value.isMissingNode();
    }

    /** Empty for a name that is not one of Teams'. */
    static Optional<Map<String, Object>> answer(Activity activity) {
        String words = TEXTS.say(TurnReader.language(activity), "declined");
        return switch (String.valueOf(activity.getName())) {
            case "task/fetch",
                    "task/submit",
                    "message/fetchTask",
                    "composeExtension/fetchTask",
                    "composeExtension/submitAction" ->
                Optional.of(Map.of("task", Map.of("type", "message", "value", words)));
            case "composeExtension/query",
                    "composeExtension/queryLink",
                    "composeExtension/anonymousQueryLink",
                    "composeExtension/selectItem" ->
                Optional.of(Map.of("composeExtension", Map.of("type", "message", "text", words)));
            case "application/search" ->
                Optional.of(Map.of(
                        "statusCode",
                        200,
                        "type",
                        "application/vnd.microsoft.search.searchResponse",
                        "value",
                        Map.of("results", List.of())));
            case "config/fetch", "config/submit" ->
                Optional.of(Map.of("config", Map.of("type", "message", "value", words)));
            case "tab/fetch", "tab/submit" ->
                Optional.of(Map.of("tab", Map.of("type", "continue", "value", Map.of("cards", List.of()))));
            case "composeExtension/querySettingUrl",
                    "composeExtension/setting",
                    "composeExtension/onCardButtonClicked",
                    "fileConsent/invoke",
                    "message/submitAction",
                    "suggestedActions/submit",
                    "suggestedAction/submit",
                    "signin/tokenExchange",
                    "signin/verifyState",
                    "signin/failure",
                    "handoff/action" -> Optional.of(Map.of());
            default -> Optional.empty();
        };
    }
}
