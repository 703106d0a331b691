package fi.omabotti.bot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** A token made by hand, as a library would not let one make the wrong ones. */
public final class AToken {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Makes a signature of what is signed. */
    @FunctionalInterface
    interface Signing {
        byte[] sign(byte[] content) throws GeneralSecurityException, JOSEException;
    }

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private UnaryOperator<String> rewriteHeader = json -> json;
    private UnaryOperator<String> rewriteClaims = json -> json;
    private UnaryOperator<String> rewriteToken = token -> token;
    private Signing signing = rsa(Channel.KEY, "SHA256withRSA");

    private AToken() {
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("kid", Channel.KEY.getKeyID());
        claims.put("iss", Channel.ISSUER);
        claims.put("aud", Channel.APP_ID);
        claims.put("nbf", inFuture(Duration.ZERO));
        claims.put("exp", inFuture(Duration.ofHours(1)));
    }

    /** As the channel makes them. */
    public static AToken good() {
        return new AToken();
    }

    public AToken header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public AToken withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    public AToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public AToken claim(String name, Duration fromNow) {
        return claim(name, inFuture(fromNow));
    }

    public AToken without(String claim) {
        withheld.add(claim);
        return this;
    }

    public AToken headerText(UnaryOperator<String> change) {
        rewriteHeader = change;
        return this;
    }

    public AToken claimsText(UnaryOperator<String> change) {
        rewriteClaims = change;
        return this;
    }

    /** Changes what was signed already. */
    public AToken afterwards(UnaryOperator<String> change) {
        rewriteToken = change;
        return this;
    }

    /** By that key, and saying so. */
    public AToken by(RSAKey key) {
        signing = rsa(key, "SHA256withRSA");
        return header("kid", key.getKeyID());
    }

    public AToken by(ECKey key) {
        signing = content -> signature("SHA256withECDSA", key.toECPrivateKey(), content);
        return header("kid", key.getKeyID());
    }

    /** With another algorithm and the channel's own key. */
    public AToken algorithm(String name, String jdkName) {
        signing = rsa(Channel.KEY, jdkName);
        return header("alg", name);
    }

    /** As if the channel's public key were a secret that it shares with us. */
    public AToken sharedSecret(String name, String jdkName) {
        signing = content -> {
            Mac mac = Mac.getInstance(jdkName);
            mac.init(new SecretKeySpec(Channel.KEY.toRSAPublicKey().getEncoded(), jdkName));
            return mac.doFinal(content);
        };
        return header("alg", name);
    }

    /** The token, for activities of that service url unless it says otherwise. */
    public String forServiceUrl(String serviceUrl) {
        Map<String, Object> said = new LinkedHashMap<>(claims);
        said.putIfAbsent("serviceurl", serviceUrl);
        said.keySet().removeAll(withheld);
        String content = base64(rewriteHeader.apply(JSON.writeValueAsString(header))) + "."
                + base64(rewriteClaims.apply(JSON.writeValueAsString(said)));
        try {
            byte[] signature = signing.sign(content.getBytes(StandardCharsets.US_ASCII));
            return rewriteToken.apply(content + "." + base64(signature));
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Signing rsa(RSAKey key, String algorithm) {
        return content -> signature(algorithm, key.toRSAPrivateKey(), content);
    }

    private static byte[] signature(String algorithm, PrivateKey key, byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    private static long inFuture(Duration time) {
        return Instant.now().plus(time).getEpochSecond();
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
