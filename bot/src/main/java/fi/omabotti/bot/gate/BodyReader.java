package fi.omabotti.bot.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads what a request carries: JSON in UTF-8, not packed, not too much of it, and not too slowly. */
@Component
public class BodyReader {

    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Clock clock;

    BodyReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The text of the body; whether it is JSON is for its reader to find out.
     *
     * @throws ResponseStatusException 415 for another type, character set or encoding, 413 for more than 256 kB, 400 for what
     *     is cut off, too slow or not UTF-8
     */
    public String read(HttpServletRequest request) {
        if (!isJson(request) || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try (PatientStream body = new PatientStream(request.getInputStream(), clock, PATIENCE)) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException cutOff) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, cutOff);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        List<String> types = Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE));
        if (types.size() != 1) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(types.get(0));
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException notAType) {
            return false;
        }
    }
}
