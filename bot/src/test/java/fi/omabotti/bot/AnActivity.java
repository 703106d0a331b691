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
        Map<String, Object> ours =
                Map.of("conversation", "parrot", "action", action, "language", "fi", "values", values);
        return ofType("invoke")
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", Map.of("verb", action, "data", Map.of("omabotti", ours))));
    }

    public AnActivity with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    String id() {
        return String.valueOf(fields.get("id"));
    }

    /** As it is sent, from that service url unless it says otherwise. */
    public String json(String serviceUrl) {
        Map<String, @Nullable Object> complete = new HashMap<>();
        complete.put("serviceUrl", serviceUrl);
        complete.putAll(fields);
        return JSON.writeValueAsString(complete);
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
