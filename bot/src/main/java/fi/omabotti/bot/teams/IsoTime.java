package fi.omabotti.bot.teams;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** SDK 4.14.3 refuses a time stamp without a fraction of a second, and takes ".123" for 123 nanoseconds. */
final class IsoTime extends StdDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    IsoTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        parser.skipChildren();
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
