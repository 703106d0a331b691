package fi.omabotti.bot;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What Teams would send, with the defaults that no test cares about. */
public final class AnActivity {

    public static final String KAISA = "0c0c0c0c-0000-4000-8000-000000000003";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private AnActivity(String type) {
        fields.put("type", type);
        fields.put("id", UUID.randomUUID().toString());
        fields.put("timestamp", Instant.now().toString());
        fields.put("channelId", "msteams");
        fields.put("locale", "fi-FI");
        fields.put("recipient", Map.of("id", "28:" + Channel.APP_ID, "name", "Omabotti"));
        fields.put("channelData", Map.of("tenant", Map.of("id", Channel.TENANT_ID)));
        by(KAISA);
        in("personal");
    }

    public static AnActivity message(String text) {
        return new AnActivity("message").with("text", text);
    }

    public static AnActivity ofType(String type) {
        return new AnActivity(type);
    }

    public AnActivity by(String directoryId) {
        return with("from", Map.of("id", "29:" + directoryId, "name", "Kanarialintu", "aadObjectId", directoryId));
    }

    public AnActivity inChannel() {
        return in("channel");
    }

    public AnActivity expectingReplies() {
        return with("deliveryMode", "expectReplies");
    }

    /** A pressed Action.Execute of the {@link Parrot}. */
    public static AnActivity pressed(String action, Map<String, String> values) {
        return ofType("invoke")
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", Map.of("verb", action, "data", button(action, values))));
    }

    /** A pressed Action.Submit of the {@link Parrot}, in a client that does not know Action.Execute. */
    public static AnActivity submitted(String action, Map<String, String> values) {
        return ofType("message").with("value", button(action, values));
    }

    /** A dialog that the {@link Parrot} has offered is opened. */
    public static AnActivity opened(String action) {
        return dialog("task/fetch", button(action, Map.of()));
    }

    /** What was written in a dialog of the {@link Parrot} is sent. */
    public static AnActivity sent(String action, Map<String, String> written) {
        Map<String, Object> data = new HashMap<>(button(action, Map.of()));
        data.putAll(written);
        return dialog("task/submit", data);
    }

    /** Its writer changed a message. */
    public static AnActivity edited(AnActivity message) {
        return change("messageUpdate", "editMessage", message).with("text", "muokattu");
    }

    /** Its writer took a message away. */
    public static AnActivity deleted(AnActivity message) {
        return change("messageDelete", "softDeleteMessage", message);
    }

    /** What Teams tells of a message, in the message's own chat and under its id. */
    public static AnActivity change(String type, String event, AnActivity message) {
        return ofType(type)
                .with("id", message.id())
                .with("conversation", message.fields.get("conversation"))
                .with("channelData", Map.of("eventType", event, "tenant", Map.of("id", Channel.TENANT_ID)));
    }

    /** On the card that answers another activity. */
    public AnActivity on(AnActivity answered) {
        return with("replyToId", TeamsStub.cardOf(answered));
    }

    public AnActivity with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    public String id() {
        return String.valueOf(fields.get("id"));
    }

    /** As it is sent, from that service url unless it says otherwise. */
    public String json(String serviceUrl) {
        Map<String, @Nullable Object> complete = new HashMap<>();
        complete.put("serviceUrl", serviceUrl);
        complete.putAll(fields);
        return JSON.writeValueAsString(complete);
    }

    private static AnActivity dialog(String name, Map<String, Object> data) {
        return ofType("invoke")
                .with("name", name)
                .with("value", Map.of("data", data, "context", Map.of("theme", "default")));
    }

    private static Map<String, Object> button(String action, Map<String, String> values) {
        return Map.of(
                "omabotti", Map.of("conversation", "parrot", "action", action, "language", "fi", "values", values));
    }

    private AnActivity in(String conversationType) {
        return with(
                "conversation",
                Map.of(
                        "id",
                        conversationType + "-chat",
                        "conversationType",
                        conversationType,
                        "isGroup",
                        !conversationType.equals("personal"),
                        "tenantId",
                        Channel.TENANT_ID));
    }
}
