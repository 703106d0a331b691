package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.util.JSONObjectUtils;
import fi.omabotti.bot.auth.Calls;
import fi.omabotti.bot.auth.Loopback;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The keys that the channel signs with, as its OpenID metadata says. Read here and not by Nimbus, which drops the
 * endorsements: a key that is not endorsed for Teams speaks for another channel.
 */
final class PublishedKeys {

    private static final String CHANNEL = "msteams";
    private static final int SHORTEST_KEY = 2048;
    private static final int LONGEST_ANSWER = 1024 * 1024;

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
            URI address = JSONObjectUtils.getURI(read(openidMetadata), "jwks_uri");
            if (address == null || !Loopback.isEncryptedOrHere(address)) {
                throw new KeysOutOfReach("its metadata names no safe place for them");
            }
            List<JWK> usable = Arrays.stream(JSONObjectUtils.getJSONObjectArray(read(address), "keys"))
                    .filter(PublishedKeys::isEndorsed)
                    .flatMap(PublishedKeys::key)
                    .toList();
            if (usable.isEmpty()) {
                throw new KeysOutOfReach("none of them is endorsed for " + CHANNEL);
            }
            return new JWKSet(usable);
        } catch (RestClientException | ParseException | IllegalArgumentException e) {
            throw new KeysOutOfReach(e.getClass().getSimpleName());
        }
    }

    private Map<String, Object> read(URI address) throws ParseException {
        return JSONObjectUtils.parse(http.get().uri(address).exchangeForRequiredValue((request, response) -> {
            if (!response.getStatusCode().is2xxSuccessful()) {
                throw new KeysOutOfReach("status " + response.getStatusCode().value());
            }
            return text(response.getBody());
        }));
    }

    private static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_ANSWER + 1);
        if (bytes.length > LONGEST_ANSWER) {
            throw new KeysOutOfReach("the answer is too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isEndorsed(Map<String, Object> key) {
        return key.get("endorsements") instanceof List<?> endorsements && endorsements.contains(CHANNEL);
    }

    /** One key that we cannot read or use does not take the others with it. */
    private static Stream<JWK> key(Map<String, Object> json) {
        try {
            JWK key = JWK.parse(json);
            return KeyType.RSA.equals(key.getKeyType()) && key.size() >= SHORTEST_KEY
                    ? Stream.of(key.toPublicJWK())
                    : Stream.empty();
        } catch (ParseException unreadable) {
            return Stream.empty();
        }
    }

    /** Why there are no keys, in our own words. */
    static final class KeysOutOfReach extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeysOutOfReach(String why) {
            super(why);
        }
    }
}
