package fi.omabotti.bot.doctor;

import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.inbox.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** What lies on the disk can be written by the bot's own account, and read by no other. */
record FoldersCheck(Environment settings) implements Check {

    private static final String DATABASE = "spring.datasource.url";
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:file:([^;]+)");

    private static final String REPORTS = "omabotti.log-reports.folder";
    private static final String INBOX = "omabotti.inbox.folder";
    private static final String KEY_FILE = "omabotti.audit.key-file";
    private static final String SEAL_FILE = "omabotti.audit.seal-file";

    @Override
    public List<Finding> look() {
        return Stream.concat(
                        Stream.of(
                                folder(REPORTS, value(REPORTS, "./data/log-reports")), inbox(), keyFile(), sealFile()),
                        database().stream())
                .toList();
    }

    /** It is made when it is first needed. */
    private static Finding folder(String setting, String name) {
        Path folder = Path.of(name).toAbsolutePath().normalize();
        if (!Files.exists(folder)) {
            return canBeMade(folder)
                    ? Finding.passed("folder", setting)
                    : Finding.failed("folder-not-writable", setting);
        }
        if (isOpen(folder)) {
            return Finding.failed("folder-open", setting);
        }
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? Finding.passed("folder", setting)
                : Finding.failed("folder-not-writable", setting);
    }

    private Finding inbox() {
        String name = value(INBOX, "");
        if (name.isEmpty()) {
            return Finding.passed("no-inbox");
        }
        return switch (Inbox.fitnessOf(Path.of(name).toAbsolutePath().normalize())) {
            case FIT -> Finding.passed("folder", INBOX);
            case OPEN_TO_OTHERS -> Finding.failed("folder-open", INBOX);
            case MISSING, NO_FOLDER -> Finding.failed("folder-missing", INBOX);
            case NOT_WRITABLE -> Finding.failed("folder-not-writable", INBOX);
        };
    }

    /** Whoever reads the key and can write to the database can write the trail. */
    private Finding keyFile() {
        if (!value("omabotti.audit.key", "").isEmpty()) {
            return Finding.passed("key-set");
        }
        Path file = Path.of(value(KEY_FILE, "./data/audit.key"));
        if (!Files.exists(file)) {
            return Finding.warning("key-to-be-made", KEY_FILE);
        }
        return isOpen(file) ? Finding.failed("file-open", KEY_FILE) : Finding.warning("key-in-file", KEY_FILE);
    }

    private Finding sealFile() {
        String name = value(SEAL_FILE, "./data/audit-seals.log");
        if (name.isEmpty()) {
            return Finding.warning("no-seal-file", SEAL_FILE);
        }
        Path file = Path.of(name).toAbsolutePath().normalize();
        return Files.exists(file) ? writable(file) : canBeMade(file) ? Finding.passed("seal-file") : unwritable();
    }

    /** Of the embedded database: whoever reads its file reads everything. A closed folder closes it. */
    private Optional<Finding> database() {
        Matcher address = EMBEDDED.matcher(value(DATABASE, ""));
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        Path file = Path.of(address.group(1) + ".mv.db").toAbsolutePath().normalize();
        return Files.exists(file) && isOpen(file) && isOpen(file.resolveSibling(""))
                ? Optional.of(Finding.failed("file-open", DATABASE))
                : Optional.empty();
    }

    private static Finding writable(Path file) {
        return Files.isWritable(file) ? Finding.passed("seal-file") : unwritable();
    }

    private static Finding unwritable() {
        return Finding.failed("folder-not-writable", SEAL_FILE);
    }

    private static boolean canBeMade(Path path) {
        return Stream.iterate(path.getParent(), it -> it != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(Files::isWritable)
                .isPresent();
    }

    private static boolean isOpen(Path path) {
        try {
            return ProtectedFolder.isOpenToOthers(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String value(String setting, String otherwise) {
        return settings.getProperty(setting, otherwise).strip();
    }
}
