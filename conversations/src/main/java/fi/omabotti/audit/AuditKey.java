package fi.omabotti.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret that the trail is MACed with (HMAC-SHA256). It comes from outside the database: who can write there, but has
 * no key, cannot write a row that verifies.
 */
@Component
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int ID_LENGTH = 16;

    private final SecretKeySpec key;
    private final String id;

    AuditKey(AuditSettings settings) {
        this.key = new SecretKeySpec(secret(settings).getBytes(UTF_8), ALGORITHM);
        this.id = mac(new Canonical("key")).substring(0, ID_LENGTH);
    }

    /** Tells keys apart, and gives none away. */
    String id() {
        return id;
    }

    /** Hex, 64 characters. */
    String mac(Canonical content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content.bytes()));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean isMacOf(Canonical content, String mac) {
        return MessageDigest.isEqual(mac(content).getBytes(UTF_8), mac.getBytes(UTF_8));
    }

    private static String secret(AuditSettings settings) {
        String set = settings.key();
        return set == null || set.isBlank()
                ? longEnough(KeyFile.readOrMake(Path.of(settings.keyFile())), settings.keyFile())
                : longEnough(set, "omabotti.audit.key (OMABOTTI_AUDIT_KEY)");
    }

    private static String longEnough(String secret, String setting) {
        if (secret.length() < SHORTEST) {
            throw UnusableAuditKey.tooShort(setting, SHORTEST);
        }
        return secret;
    }
}
