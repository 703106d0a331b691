package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import fi.omabotti.bot.cards.AdaptiveCard;
import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.conversation.Findable.Finding;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What Teams offers of ours where a message is written (the message extension). Its commands are named in the app package: one
 * that opens a dialog as {@code conversation.action}, and the one that looks for what can be put into the message.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions">Teams,
 *     "Message extensions"</a>
 */
final class Extension {

    private static final Texts TEXTS = Texts.of(Extension.class);

    /** The command that looks for something. */
    private static final String SEARCH = "find";

    private static final Pattern DIALOG = Pattern.compile("([a-z-]{1,30})\\.([a-z-]{1,30})");

    /** As many as Teams asks for at once, and shows without scrolling for long. */
    private static final int MOST_FOUND = 25;

    private static final int LONGEST_WORDS = 200;

    private Extension() {}

    /** What was chosen with the command, or with a button in its dialog; empty when it is not of our making. */
    static Optional<PressedButton> chosen(Activity activity) {
        JsonNode value = ActivityJson.tree(activity.getValue());
        if ("composeExtension/submitAction".equals(activity.getName())) {
            return PressedButton.in(value.path("data"));
        }
        Matcher command = DIALOG.matcher(value.path("commandId").asText());
        return command.matches()
                ? Optional.of(new PressedButton(new Chose(command.group(1), command.group(2), Map.of()), null))
                : Optional.empty();
    }

    static boolean isSearch(Activity activity) {
        return ActivityJson.tree(activity.getValue()).path("commandId").asText().equals(SEARCH);
    }

    /** What was typed so far; nothing when the search has just been opened. */
    static String words(Activity search) {
        JsonNode parameters = ActivityJson.tree(search.getValue()).path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(it -> it.path("name").asText().equals("words"))
                .map(it -> PlainWords.tidy(it.path("value").asText()))
                .map(words -> words.substring(0, Math.min(LONGEST_WORDS, words.length())))
                .findFirst()
                .orElse("");
    }

    /** What was found, to be put into the message by who looked for it. */
    static Map<String, Object> result(Activity search, List<Finding> found, Language language, String botId) {
        JsonNode options = ActivityJson.tree(search.getValue()).path("queryOptions");
        int most = Math.min(MOST_FOUND, Math.max(1, options.path("count").asInt(MOST_FOUND)));
        List<Map<String, Object>> shown = found.stream()
                .skip(Math.max(0, options.path("skip").asInt()))
                .limit(most)
                .map(finding -> attachment(finding, botId))
                .toList();
        return shown.isEmpty()
                ? message(TEXTS.say(language, "nothing-found"))
                : Map.of(
                        "composeExtension", Map.of("type", "result", "attachmentLayout", "list", "attachments", shown));
    }

    /** Words in the place of what was looked for. */
    static Map<String, Object> message(String text) {
        return Map.of("composeExtension", Map.of("type", "message", "text", text));
    }

    private static Map<String, Object> attachment(Finding finding, String botId) {
        Attachment preview = new Attachment();
        preview.setContentType("application/vnd.microsoft.card.thumbnail");
        preview.setContent(Map.of("title", finding.title(), "text", finding.line()));
        return Map.of(
                "contentType",
                AdaptiveCard.CONTENT_TYPE,
                "content",
                CardWriter.draw(finding.shown(), botId),
                "preview",
                preview);
    }
}
