package fi.omabotti.bot.teams;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SDK's own JSON, which is Jackson 2, with its reading of time stamps mended. */
final class ActivityJson {

    private static final ObjectMapper MAPPER = new JacksonAdapter()
            .serializer()
            .copy()
            .registerModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new IsoTime()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ActivityJson() {}

    /** The activity in a request's body; empty when that is not one JSON object, or not an activity's. */
    static Optional<Activity> read(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            return json.isObject() ? Optional.of(MAPPER.treeToValue(json, Activity.class)) : Optional.empty();
        } catch (IOException notAnActivity) {
            return Optional.empty();
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A free-form value of an activity, as a tree to look into. */
    static JsonNode tree(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    /** SDK 4.14.3 refuses a time stamp without a fraction of a second, and takes ".123" for 123 nanoseconds. */
    private static final class IsoTime extends StdDeserializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;

        IsoTime() {
            super(OffsetDateTime.class);
        }

        @Override
        public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = parser.getValueAsString();
            parser.skipChildren();
            try {
                return text == null ? null : OffsetDateTime.parse(text);
            } catch (DateTimeException notATime) {
                return null;
            }
        }
    }
}
