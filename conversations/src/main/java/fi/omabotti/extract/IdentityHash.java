package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Personal identity codes as the store knows them: HMAC-SHA256 with the county's own key, so that a stolen store does not
 * give them away. Without a key there is no hash, and clients are not found by their code.
 */
@Component
public final class IdentityHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final String key;

    IdentityHash(@Value("${omabotti.identity-key:}") String key) {
        if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "omabotti.identity-key (OMABOTTI_IDENTITY_KEY) is too short: it needs at least " + SHORTEST_KEY
                            + " characters, or leave it out and identity codes are not stored in any form");
        }
        this.key = key;
    }

    /** Whether there is a key to hash with. */
    public boolean isPossible() {
        return !key.isEmpty();
    }

    /** The hash of what is a right identity code, however it was typed; empty when it is none, or when there is no key. */
    public Optional<String> of(String typed) {
        return IdentityCode.parse(typed).flatMap(this::of);
    }

    Optional<String> of(IdentityCode code) {
        return isPossible() ? Optional.of(hash(code)) : Optional.empty();
    }

    private String hash(IdentityCode code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(code.value().getBytes(UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
