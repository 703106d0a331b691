package fi.omabotti.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is MACed, as bytes that can be read in one way only: each value goes after its length, and nothing has length -1. */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    /** @param kind what this is: a row is never taken for a seal */
    Canonical(String kind) {
        add("omabotti/" + kind + "/1");
    }

    Canonical add(@Nullable String text) {
        if (text == null) {
            return length(-1);
        }
        byte[] utf8 = text.getBytes(UTF_8);
        length(utf8.length).bytes.writeBytes(utf8);
        return this;
    }

    Canonical add(@Nullable Long number) {
        return add(number == null ? null : number.toString());
    }

    /** To the microsecond, which is what both databases keep. */
    Canonical add(Instant moment) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    Canonical addAll(List<Long> numbers) {
        length(numbers.size());
        numbers.forEach(this::add);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private Canonical length(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }
}
