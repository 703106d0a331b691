package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import fi.omabotti.bot.auth.Calls;
import fi.omabotti.bot.auth.Loopback;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The keys that the channel signs with, as its OpenID metadata says. Read here and not by Nimbus, which drops the
 * endorsements: a key that is not endorsed for Teams speaks for another channel.
 */
final class ChannelKeys implements JWKSetSource<SecurityContext> {

    private static final String CHANNEL = "msteams";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

    private final URI openidMetadata;
    private final RestClient http;

    private ChannelKeys(URI openidMetadata) {
        this.openidMetadata = openidMetadata;
        this.http = RestClient.builder().requestFactory(Calls.impatient()).build();
    }

    /** Fetched when first needed and on an unknown key, kept a day and through outages. */
    static JWKSource<SecurityContext> publishedAt(URI openidMetadata) {
        return JWKSourceBuilder.create(new ChannelKeys(openidMetadata))
                .cache(KEPT.toMillis(), LONGEST_WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerantForever()
                .build();
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
            throws JWKSetRetrievalException {
        try {
            URI address = JSONObjectUtils.getURI(read(openidMetadata), "jwks_uri");
            if (address == null || !Loopback.isEncryptedOrHere(address)) {
                throw new JWKSetRetrievalException("The channel's metadata names no safe place for its keys", null);
            }
            return new JWKSet(Arrays.stream(JSONObjectUtils.getJSONObjectArray(read(address), "keys"))
                    .filter(ChannelKeys::isEndorsed)
                    .flatMap(ChannelKeys::key)
                    .toList());
        } catch (RestClientException | ParseException | IllegalArgumentException e) {
            throw new JWKSetRetrievalException("The channel's keys are out of reach", e);
        }
    }

    private Map<String, Object> read(URI address) throws ParseException {
        String json = http.get().uri(address).retrieve().body(String.class);
        return JSONObjectUtils.parse(json == null ? "" : json);
    }

    private static boolean isEndorsed(Map<String, Object> key) {
        return key.get("endorsements") instanceof List<?> endorsements && endorsements.contains(CHANNEL);
    }

    /** One key that we cannot read does not take the others with it. */
    private static Stream<JWK> key(Map<String, Object> key) {
        try {
            return Stream.of(JWK.parse(key));
        } catch (ParseException unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public void close() {
        // holds nothing that needs closing
    }
}
