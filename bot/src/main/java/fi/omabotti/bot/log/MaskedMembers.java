package fi.omabotti.bot.log;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Masks what looks like a personal identity code wherever it stands in a line that is logged as JSON: as the pattern of
 * {@code logging.pattern.console} does in a line of text.
 */
public final class MaskedMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Ya-y](?![0-9A-Fa-f])");

    private static final String MASK = "******-****";

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(
                ValueProcessor.of(String.class, text -> CODE.matcher(text).replaceAll(MASK)));
    }
}
