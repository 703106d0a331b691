package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Activities as Teams sends them. */
final class Recorded {

    private Recorded() {}

    static Activity activity(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/activities/" + name + ".json")) {
            return ActivityJson.read(Objects.requireNonNull(file).readAllBytes())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
