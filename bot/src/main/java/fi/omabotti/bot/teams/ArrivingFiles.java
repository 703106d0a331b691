package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.teams.SharedFiles.Download.Done;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.SentFile;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Files that come with a message. Workbooks are fetched, and of anything else we only know that it came. */
@Component
class ArrivingFiles {

    private static final Logger log = LoggerFactory.getLogger(ArrivingFiles.class);

    private static final String TYPE = "application/vnd.microsoft.teams.file.download.info";

    private final SharedFiles files;

    ArrivingFiles(SharedFiles files) {
        this.files = files;
    }

    /** Whether a file came with it that somebody sent to us alone. */
    static boolean hasOne(Activity activity) {
        return description(activity).isPresent();
    }

    /** The first that came; null for none. Calls others: not to be called in a transaction. */
    @Nullable
    SentFile with(Activity activity) {
        return description(activity)
                .map(it -> new SentFile(content(activity, it)))
                .orElse(null);
    }

    private @Nullable ByteArrayResource content(Activity activity, JsonNode file) {
        if (!file.path("name").asText().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return null;
        }
        return files.download(file.path("content").path("downloadUrl").asText())
                .fold(ArrivingFiles::resource, failed -> {
                    log.warn("The file that came with {} was not fetched: {}", activity.getId(), failed.why());
                    return null;
                });
    }

    private static ByteArrayResource resource(Done done) {
        return new ByteArrayResource(done.content().toByteArray());
    }

    private static Optional<JsonNode> description(Activity activity) {
        if (ActivityKind.of(activity) != ActivityKind.MESSAGE || TurnReader.placeOf(activity) != Place.PERSONAL) {
            return Optional.empty();
        }
        return StreamSupport.stream(ActivityJson.tree(activity.getAttachments()).spliterator(), false)
                .filter(it -> TYPE.equals(it.path("contentType").textValue()))
                .findFirst();
    }
}
