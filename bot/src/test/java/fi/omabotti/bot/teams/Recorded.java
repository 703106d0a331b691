package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Activities as Teams sends them. */
final class Recorded {

    private Recorded() {}

    static Activity activity(String name) {
        return ActivityJson.read(json(name)).orElseThrow();
    }

    static String json(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/activities/" + name + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
