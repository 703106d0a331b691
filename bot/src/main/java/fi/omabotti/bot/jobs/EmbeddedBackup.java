package fi.omabotti.bot.jobs;

import fi.omabotti.folder.ProtectedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies the embedded database while it is used: every turn that was answered before is in the copy, whole. A copy is
 * {@code omabotti-20261124T020000Z.zip}, and beside it the seals of the audit trail as they were before it ({@code .seals}).
 */
final class EmbeddedBackup {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBackup.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'omabotti-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final BackupSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ProtectedFolder folder;

    EmbeddedBackup(BackupSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.folder = ProtectedFolder.at(Objects.requireNonNull(settings.folder()));
    }

    /** Makes one, and removes those whose time is up. */
    void run() {
        String name = NAME.format(clock.instant());
        try {
            copySeals(name + ".seals");
            jdbc.sql("backup to ?").param(folder.place() + "/" + name + ".part").update();
            folder.rename(name + ".part", name + ".zip");
            log.info("Made the backup {}.zip", name);
            forgetOldOnes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** First, so that it has no seal that the copy lacks: that would look like a tail that was cut off. */
    private void copySeals(String name) throws IOException {
        folder.write(name, out -> {
            if (Files.exists(settings.seals())) {
                Files.copy(settings.seals(), out);
            }
        });
    }

    private void forgetOldOnes() throws IOException {
        Instant before = clock.instant().minus(settings.keep());
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(Path.of(folder.place()), "omabotti-*.{zip,seals,part}")) {
            for (Path each : all) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.delete(each);
                }
            }
        }
    }
}
