package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Takeaway;
import java.util.Map;
import java.util.Optional;

/**
 * Teams' way of giving somebody a file: it is offered by a card of its own, and who says yes names the place in their OneDrive
 * where it is to be put.
 *
 * @param accepted whether they want it
 * @param context what our card wrote into the button
 * @param place where it goes, and what Teams wants to be told when it is there
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4">Send and receive files</a>
 */
record FileConsent(boolean accepted, JsonNode context, JsonNode place) {

    static final String INVOKE = "fileConsent/invoke";

    private static final String OFFER = "application/vnd.microsoft.teams.card.file.consent";
    private static final String THERE = "application/vnd.microsoft.teams.card.file.info";

    /** Empty when it is none, or not about a file of ours. */
    static Optional<FileConsent> in(Activity activity) {
        JsonNode value = ActivityJson.tree(activity.getValue());
        JsonNode context = value.path("context");
        return INVOKE.equals(activity.getName()) && PressedButton.in(context).isPresent()
                ? Optional.of(new FileConsent(
                        "accept".equals(value.path("action").textValue()), context, value.path("uploadInfo")))
                : Optional.empty();
    }

    /** The card that asks. */
    static Attachment offer(Takeaway file, Language language) {
        JsonNode context = context(file.taking(), language);
        return attachment(
                OFFER,
                file.name(),
                Map.of(
                        "description",
                        file.description(),
                        "sizeInBytes",
                        file.content().contentLength(),
                        "acceptContext",
                        context,
                        "declineContext",
                        context));
    }

    String address() {
        return place.path("uploadUrl").asText();
    }

    /** The card that leads to the file, once it is there. */
    Attachment there() {
        Attachment card = attachment(
                THERE,
                place.path("name").asText(),
                Map.of(
                        "uniqueId", place.path("uniqueId").asText(),
                        "fileType", place.path("fileType").asText()));
        card.setContentUrl(place.path("contentUrl").asText());
        return card;
    }

    private static JsonNode context(Pick pick, Language language) {
        return ActivityJson.tree(Map.of(
                "omabotti",
                Map.of(
                        "conversation", pick.conversation(),
                        "action", pick.action(),
                        "language", language.tag(),
                        "values", pick.values())));
    }

    private static Attachment attachment(String type, String name, Map<String, Object> content) {
        Attachment card = new Attachment();
        card.setContentType(type);
        card.setName(name);
        card.setContent(ActivityJson.tree(content));
        return card;
    }

    /** Whoever has the address may write to the place. */
    @Override
    public String toString() {
        return "FileConsent[" + (accepted ? "accepted" : "declined") + "]";
    }
}
