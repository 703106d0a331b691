package fi.omabotti.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/**
 * A file that came with words, in somebody's own chat.
 *
 * @param content null when it is no workbook (.xlsx), is larger than 10 MB, or could not be fetched
 */
public record SentFile(@Nullable ByteArrayResource content) {

    public Optional<ByteArrayResource> readable() {
        return Optional.ofNullable(content);
    }

    @Override
    public String toString() {
        return "SentFile[" + (content == null ? "unread" : content.contentLength() + " bytes") + "]";
    }
}
