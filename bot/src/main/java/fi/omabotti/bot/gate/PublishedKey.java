package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One key as the channel publishes it. What vouches for it is the address that it came from, over TLS, and not the
 * certificate that comes along: that only says from when until when the key is meant to be used.
 */
record PublishedKey(JsonNode json) {

    private static final String CHANNEL = "msteams";
    private static final int SHORTEST = 2048;
    private static final List<String> OF_CERTIFICATE = List.of("x5c", "x5t", "x5t#S256", "x5u");

    boolean isEndorsed() {
        return json.path("endorsements").valueStream().anyMatch(it -> CHANNEL.equals(it.stringValue(null)));
    }

    /** The public key with its dates; empty when it is not RSA, too short, or cannot be read. */
    Stream<RSAKey> usable() {
        try {
            RSAKey key = RSAKey.parse(withoutCertificate()).toPublicJWK();
            return key.size() < SHORTEST ? Stream.empty() : Stream.of(dated(key));
        } catch (ParseException | IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    /** The strictest of what the key and its certificate say. */
    private RSAKey dated(RSAKey key) {
        Optional<X509Certificate> certificate = Optional.ofNullable(X509CertUtils.parse(
                Base64.from(json.path("x5c").path(0).stringValue("")).decode()));
        return new RSAKey.Builder(key)
                .notBeforeTime(dates(key.getNotBeforeTime(), certificate.map(X509Certificate::getNotBefore))
                        .max(Comparator.naturalOrder())
                        .orElse(null))
                .expirationTime(dates(key.getExpirationTime(), certificate.map(X509Certificate::getNotAfter))
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .build();
    }

    private static Stream<Date> dates(@Nullable Date ofKey, Optional<Date> ofCertificate) {
        return Stream.concat(Stream.ofNullable(ofKey), ofCertificate.stream());
    }

    private String withoutCertificate() {
        return json instanceof ObjectNode key
                ? key.deepCopy().remove(OF_CERTIFICATE).toString()
                : "";
    }
}
