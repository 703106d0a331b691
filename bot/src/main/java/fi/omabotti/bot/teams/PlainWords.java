package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The words of a message as they were meant: without the bot's own mention, without markup. */
final class PlainWords {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\u00a0\\u200b\\u202f\\ufeff]+");

    private PlainWords() {}

    static String of(Activity activity) {
        String text = Objects.requireNonNullElse(activity.getText(), "");
        for (JsonNode mention : ownMentions(activity).toList()) {
            text = without(mention, text);
        }
        String unmarked = HtmlUtils.htmlUnescape(TAG.matcher(text).replaceAll(" "));
        return tidy(unmarked);
    }

    /** With one space where there were blanks, line breaks or what no keyboard writes. */
    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** By id and not by name: a colleague or a client may be called what the bot is called. */
    private static Stream<JsonNode> ownMentions(Activity activity) {
        if (activity.getEntities() == null || activity.getRecipient() == null) {
            return Stream.empty();
        }
        String bot = activity.getRecipient().getId();
        return activity.getEntities().stream()
                .filter(entity -> entity != null && "mention".equals(entity.getType()))
                .map(PlainWords::properties)
                .filter(mention -> bot != null
                        && bot.equals(mention.path("mentioned").path("id").textValue()));
    }

    private static JsonNode properties(Entity mention) {
        return ActivityJson.tree(mention.getProperties());
    }

    /** As the mention is written; clients differ in whether its tag has attributes there and in the text. */
    private static String without(JsonNode mention, String text) {
        String name =
                TAG.matcher(mention.path("text").asText("")).replaceAll("").strip();
        String called = mention.path("mentioned").path("name").asText("").strip();
        return Stream.of(name, called)
                .filter(it -> !it.isEmpty())
                .map(it -> Pattern.compile("<at\\b[^<>]*>\\s*" + Pattern.quote(it) + "\\s*</at>"))
                .map(it -> it.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(it -> it.replaceFirst(" "))
                .orElse(text);
    }
}
