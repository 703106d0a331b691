package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import fi.omabotti.bot.auth.Calls;
import fi.omabotti.bot.auth.Loopback;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that the channel signs with, as its OpenID metadata says. Read here and not by Nimbus, which drops the
 * endorsements: a key that is not endorsed for Teams speaks for another channel.
 */
final class PublishedKeys {

    private static final int LONGEST_ANSWER = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI openidMetadata;
    private final RestClient http;

    PublishedKeys(URI openidMetadata) {
        this.openidMetadata = openidMetadata;
        this.http = RestClient.builder().requestFactory(Calls.impatient()).build();
    }

    /**
     * Asks for them now.
     *
     * @throws KeysOutOfReach when there is no answer in time, or none that names a key we can use
     */
    JWKSet fetch() {
        try {
            List<JWK> usable = read(addressOfKeys())
                    .path("keys")
                    .valueStream()
                    .map(PublishedKey::new)
                    .filter(PublishedKey::isEndorsed)
                    .<JWK>flatMap(PublishedKey::usable)
                    .toList();
            if (usable.isEmpty()) {
                throw new KeysOutOfReach("none of them is endorsed for us");
            }
            return new JWKSet(usable);
        } catch (RestClientException | JacksonException | IllegalArgumentException | NullPointerException e) {
            // the last is how the JDK says that a packed stream was closed at the time-out, in the middle of a read
            throw new KeysOutOfReach(e.getClass().getSimpleName());
        }
    }

    private URI addressOfKeys() {
        URI address = URI.create(read(openidMetadata).path("jwks_uri").stringValue(""));
        if (!Loopback.isEncryptedOrHere(address)) {
            throw new KeysOutOfReach("the metadata names no safe place for them");
        }
        return address;
    }

    private JsonNode read(URI address) {
        String answer = http.get().uri(address).exchangeForRequiredValue((request, response) -> {
            if (!response.getStatusCode().is2xxSuccessful()) {
                throw new KeysOutOfReach("status " + response.getStatusCode().value());
            }
            return text(response.getBody());
        });
        return JSON.readTree(answer);
    }

    private static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_ANSWER + 1);
        if (bytes.length > LONGEST_ANSWER) {
            throw new KeysOutOfReach("the answer is too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Why there are no keys, in our own words. */
    static final class KeysOutOfReach extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeysOutOfReach(String why) {
            super(why);
        }
    }
}
