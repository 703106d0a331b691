package fi.omabotti.bot.doctor;

import fi.omabotti.bot.auth.Calls;
import fi.omabotti.bot.auth.Loopback;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that Teams signs with can be had: without them every message is refused. Which of them are fit, the gate decides. */
record ChannelCheck(URI openidMetadata) implements Check {

    private static final int LONGEST = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<Finding> look() {
        try {
            URI keys = URI.create(read(openidMetadata).path("jwks_uri").asString(""));
            boolean there =
                    Loopback.isEncryptedOrHere(keys) && !read(keys).path("keys").isEmpty();
            return List.of(there ? Finding.passed("channel") : Finding.failed("channel-keys", "?"));
        } catch (IOException | JacksonException | IllegalArgumentException unusable) {
            return List.of(Finding.failed("channel-keys", unusable.getClass().getSimpleName()));
        }
    }

    private static JsonNode read(URI address) throws IOException {
        try (ClientHttpResponse answer =
                Calls.impatient().createRequest(address, HttpMethod.GET).execute()) {
            if (!answer.getStatusCode().is2xxSuccessful()) {
                throw new IOException("refused");
            }
            return JSON.readTree(answer.getBody().readNBytes(LONGEST));
        }
    }
}
