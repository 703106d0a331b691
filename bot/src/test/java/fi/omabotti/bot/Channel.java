package fi.omabotti.bot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The channel's side of the token: its keys, as it publishes them, and the tokens that it signs. */
public final class Channel {

    public static final String APP_ID = "0a0a0a0a-0000-4000-8000-000000000001";
    public static final String TENANT_ID = "0b0b0b0b-0000-4000-8000-000000000002";
    public static final String ISSUER = "https://api.botframework.com";

    /** Endorsed for Teams, as those below are that do not say otherwise. */
    public static final RSAKey KEY = key("teams-key", key -> key);

    public static final RSAKey OTHER_CHANNELS_KEY = key("web-chat-key", key -> key);
    public static final RSAKey UNENDORSED_KEY = key("unendorsed-key", key -> key);
    public static final RSAKey EXPIRED_KEY = key("expired-key", key -> key.expirationTime(in(Duration.ofMinutes(-1))));
    public static final RSAKey FUTURE_KEY = key("future-key", key -> key.notBeforeTime(in(Duration.ofHours(2))));
    public static final RSAKey ENCRYPTION_KEY = key("encryption-key", key -> key.keyUse(KeyUse.ENCRYPTION));
    public static final RSAKey WEAK_KEY = weakKey("weak-key");
    public static final ECKey CURVE_KEY = curveKey("curve-key");

    /** Published by nobody, under a name that is. */
    public static final RSAKey FORGED_KEY = key("teams-key", key -> key);

    /** Published by nobody. */
    public static final RSAKey STRANGERS_KEY = key("strangers-key", key -> key);

    private Channel() {}

    /** A good token for activities of that service url. */
    public static String token(String serviceUrl) {
        return AToken.good().forServiceUrl(serviceUrl);
    }

    /** What the channel's keys say, endorsements included. */
    static List<Map<String, Object>> published() {
        return List.of(
                published(KEY, "msteams"),
                published(EXPIRED_KEY, "msteams"),
                published(FUTURE_KEY, "msteams"),
                published(ENCRYPTION_KEY, "msteams"),
                published(WEAK_KEY, "msteams"),
                published(CURVE_KEY, "msteams"),
                published(OTHER_CHANNELS_KEY, "webchat"),
                UNENDORSED_KEY.toPublicJWK().toJSONObject());
    }

    public static Map<String, Object> published(JWK key, String channel) {
        Map<String, Object> json = new HashMap<>(key.toPublicJWK().toJSONObject());
        json.put("endorsements", List.of(channel));
        return json;
    }

    public static RSAKey key(String id, UnaryOperator<RSAKey.Builder> change) {
        try {
            return change.apply(new RSAKey.Builder(
                            new RSAKeyGenerator(2048).keyID(id).generate()))
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey weakKey(String id) {
        try {
            return new RSAKeyGenerator(1024, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey curveKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS));
    }
}
