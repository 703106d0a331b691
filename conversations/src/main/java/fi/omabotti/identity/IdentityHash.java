package fi.omabotti.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Personal identity codes as the store knows them: HMAC-SHA256 with the county's own key, so that a stolen store does not
 * give them away. Without a key there is no hash, and clients are not found by their code.
 *
 * <p>To change the key, set the new one as {@code omabotti.identity-key} and the old one as
 * {@code omabotti.identity-key-before}: codes are then found by either, and the next extract writes all hashes anew. After
 * it, drop the old key.
 */
@Component
public final class IdentityHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final String key;
    private final String keyBefore;

    public IdentityHash(
            @Value("${omabotti.identity-key:}") String key,
            @Value("${omabotti.identity-key-before:}") String keyBefore) {
        this.key = longEnough(key, "omabotti.identity-key (OMABOTTI_IDENTITY_KEY)");
        this.keyBefore = longEnough(keyBefore, "omabotti.identity-key-before (OMABOTTI_IDENTITY_KEY_BEFORE)");
    }

    /** Whether there is a key to hash with. */
    public boolean isPossible() {
        return !key.isEmpty();
    }

    /** The hash to store of what is a right identity code, however it was typed; empty when it is none, or without a key. */
    public Optional<String> of(String typed) {
        return IdentityCode.parse(typed).flatMap(this::of);
    }

    /** The hash to store of a code; empty when there is no key. */
    public Optional<String> of(IdentityCode code) {
        return isPossible() ? Optional.of(hash(key, code.value())) : Optional.empty();
    }

    /** All hashes that the store may know a code by. */
    List<String> knownAs(IdentityCode code) {
        return Stream.of(key, keyBefore)
                .filter(it -> !it.isEmpty())
                .map(it -> hash(it, code.value()))
                .toList();
    }

    /** The keyed hash of words that named nobody, so that it can be told that they come again; empty without a key. */
    public Optional<String> ofTerm(String term) {
        return isPossible() ? Optional.of(hash(key, "term:" + term)) : Optional.empty();
    }

    private static String longEnough(String key, String setting) {
        if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(setting + " is too short: it needs at least " + SHORTEST_KEY
                    + " characters, or leave it out and identity codes are not stored in any form");
        }
        return key;
    }

    private static String hash(String key, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
