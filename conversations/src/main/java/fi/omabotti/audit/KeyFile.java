package fi.omabotti.audit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key that nobody had to think of: made at the first start, for its owner's eyes only. */
final class KeyFile {

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);
    private static final int BYTES = 32;

    private KeyFile() {}

    static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw UnusableAuditKey.noFile(file.toString());
        }
    }

    /** Written beside and moved, so that nobody ever reads half a key. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = OwnFiles.draftOf(file);
        try {
            Files.writeString(draft, HexFormat.of().formatHex(secret) + "\n");
            Files.move(draft, file);
            log.warn(
                    "Made a key for the audit trail in {}. In production keep it elsewhere than the database:"
                            + " set omabotti.audit.key (OMABOTTI_AUDIT_KEY).",
                    file);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            log.debug("Another program made {}", file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
