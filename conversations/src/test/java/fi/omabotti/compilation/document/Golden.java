package fi.omabotti.compilation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What a document is to say, as somebody read it and found it right. */
final class Golden {

    private Golden() {}

    static String of(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
