import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a request is signed by the channel, for this app and now: what the bot's gate asks, and no more. */
final class FloorGate {

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
    private static final Pattern KEYS = Pattern.compile("\"jwks_uri\":\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("\"n\":\"([^\"]*)\",\"e\":\"([^\"]*)\"");
    private static final Pattern EXPIRES = Pattern.compile("\"exp\":(\\d+)");

    private final PublicKey key;
    private final String issuer = "\"iss\":\"https://api.botframework.com\"";
    private final String audience;

    FloorGate(HttpClient http, URI metadata, String appId)
            throws IOException, InterruptedException, GeneralSecurityException {
        this.key = key(get(http, URI.create(found(KEYS, get(http, metadata)).group(1))));
        this.audience = "\"aud\":\"" + appId + "\"";
    }

    boolean admits(String authorization) throws GeneralSecurityException {
        int end = authorization == null ? -1 : authorization.lastIndexOf('.');
        if (end < 0 || !authorization.startsWith("Bearer ")) {
            return false;
        }
        String signed = authorization.substring("Bearer ".length(), end);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signature.verify(BASE64.decode(authorization.substring(end + 1))) && claims(signed);
    }

    private boolean claims(String signed) {
        String claims = new String(BASE64.decode(signed.substring(signed.indexOf('.') + 1)), StandardCharsets.UTF_8);
        Matcher expires = EXPIRES.matcher(claims);
        return claims.contains(issuer)
                && claims.contains(audience)
                && expires.find()
                && Long.parseLong(expires.group(1)) > Instant.now().getEpochSecond();
    }

    private static PublicKey key(String published) throws GeneralSecurityException {
        Matcher parts = found(KEY, published);
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(parts.group(1)), number(parts.group(2))));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, BASE64.decode(base64));
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the channel's keys are not as expected");
        }
        return matcher;
    }

    private static String get(HttpClient http, URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
}
