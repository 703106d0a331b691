package fi.omabotti.pretask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which name the answers of a person or a team lie: a keyed hash, whose key is one task's own and is destroyed when the
 * task is frozen. Until then it tells whose a sheet is, as one must be able to change one's answer; after it, nobody can.
 */
@Component
class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    Pseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one task, while it has its key. */
    static final class Of {

        private final SecretKeySpec key;

        private Of(String secret) {
            this.key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
        }

        String of(Respondent respondent) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return HexFormat.of().formatHex(mac.doFinal(respondent.word().getBytes(UTF_8)));
            } catch (GeneralSecurityException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }
    }

    void begin(PreTaskId id) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        jdbc.sql("insert into pre_task_secret (pre_task_id, secret) values (:id, :secret)")
                .param("id", id.value())
                .param("secret", HexFormat.of().formatHex(secret))
                .update();
    }

    /** Empty before the task is opened, and when it is frozen. */
    Optional<Of> of(PreTaskId id) {
        return jdbc.sql("select secret from pre_task_secret where pre_task_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(Of::new);
    }

    void destroy(PreTaskId id) {
        jdbc.sql("delete from pre_task_secret where pre_task_id = :id")
                .param("id", id.value())
                .update();
    }
}
