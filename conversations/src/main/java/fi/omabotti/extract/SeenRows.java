package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recognises a row that is there twice, by half a SHA-256 of each: a million rows do not fit in memory. */
final class SeenRows {

    private final Map<Fingerprint, Integer> lines = new HashMap<>();

    /** The line on which the same row first stood: this one, when it is new. */
    int lineOf(List<String> cells, int line) {
        ByteBuffer digest =
                ByteBuffer.wrap(Sha256.of(String.join("\u001f", cells).getBytes(UTF_8)));
        Integer before = lines.putIfAbsent(new Fingerprint(digest.getLong(), digest.getLong()), line);
        return before == null ? line : before;
    }

    private record Fingerprint(long high, long low) {}
}
