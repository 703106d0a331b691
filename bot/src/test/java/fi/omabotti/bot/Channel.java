package fi.omabotti.bot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** The channel's side of the token: its keys, and the tokens that it signs. */
public final class Channel {

    public static final String APP_ID = "0a0a0a0a-0000-4000-8000-000000000001";
    public static final String TENANT_ID = "0b0b0b0b-0000-4000-8000-000000000002";
    public static final String ISSUER = "https://api.botframework.com";

    /** Endorsed for Teams. */
    public static final RSAKey KEY = key("teams-key");

    /** Published, but endorsed for another channel. */
    public static final RSAKey OTHER_CHANNELS_KEY = key("web-chat-key");

    /** Published by nobody, under a name that is. */
    public static final RSAKey FORGED_KEY = key("teams-key");

    private Channel() {}

    /** A good token for activities of that service url. */
    public static String token(String serviceUrl) {
        return token(serviceUrl, KEY, claims -> claims);
    }

    /** A token with something changed. */
    public static String token(String serviceUrl, RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet claims = change.apply(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(APP_ID)
                        .claim("serviceurl", serviceUrl)
                        .notBeforeTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(3600))))
                .build();
        return signed(claims, key);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
