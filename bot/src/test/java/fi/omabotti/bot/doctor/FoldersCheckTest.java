package fi.omabotti.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class FoldersCheckTest {

    private static final String REPORTS = "omabotti.log-reports.folder";
    private static final String INBOX = "omabotti.inbox.folder";
    private static final String KEY_FILE = "omabotti.audit.key-file";
    private static final String SEAL_FILE = "omabotti.audit.seal-file";

    @TempDir
    Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void nothingIsThereYet() {
        settings.setProperty(REPORTS, folder.resolve("data/log-reports").toString());
        settings.setProperty(SEAL_FILE, folder.resolve("data/seals.log").toString());
        settings.setProperty(KEY_FILE, folder.resolve("data/audit.key").toString());
        settings.setProperty("omabotti.audit.key", "an invented audit key of 40 characters..");
    }

    @Test
    void what_the_bot_makes_itself_may_be_missing() {
        assertThat(look())
                .containsExactly(
                        Finding.passed("folder", REPORTS),
                        Finding.passed("no-inbox"),
                        Finding.passed("key-set"),
                        Finding.passed("seal-file"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folders_that_others_can_read_fail() throws IOException {
        settings.setProperty(REPORTS, made("reports", "rwxr-x---").toString());
        settings.setProperty(INBOX, made("inbox", "rwx---r-x").toString());

        assertThat(look()).contains(Finding.failed("folder-open", REPORTS), Finding.failed("folder-open", INBOX));
    }

    @Test
    void folders_of_the_bots_own_pass() throws IOException {
        settings.setProperty(REPORTS, made("reports", "rwx------").toString());
        settings.setProperty(INBOX, made("inbox", "rwx------").toString());

        assertThat(look()).contains(Finding.passed("folder", REPORTS), Finding.passed("folder", INBOX));
    }

    @Test
    void an_inbox_must_be_there() {
        settings.setProperty(INBOX, folder.resolve("inbox").toString());

        assertThat(look()).contains(Finding.failed("folder-missing", INBOX));
    }

    @Test
    void a_key_in_a_file_is_noted_and_one_that_others_can_read_fails() throws IOException {
        settings.setProperty("omabotti.audit.key", "");
        settings.setProperty(SEAL_FILE, "");

        assertThat(look())
                .contains(Finding.warning("key-to-be-made", KEY_FILE), Finding.warning("no-seal-file", SEAL_FILE));

        Path key = Files.writeString(folder.resolve("audit.key"), "kanarialintu");
        settings.setProperty(KEY_FILE, key.toString());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(look()).contains(Finding.warning("key-in-file", KEY_FILE));

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(look()).contains(Finding.failed("file-open", KEY_FILE));
    }

    @Test
    void a_database_that_others_can_read_fails_unless_its_folder_is_closed() throws IOException {
        String address = "jdbc:h2:file:" + folder.resolve("store") + ";DB_CLOSE_ON_EXIT=FALSE";
        settings.setProperty("spring.datasource.url", address);
        Path file = Files.createFile(folder.resolve("store.mv.db"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Finding open = Finding.failed("file-open", "spring.datasource.url");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(look()).contains(open);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(look()).doesNotContain(open);
    }

    @Test
    void what_cannot_be_a_folder_cannot_be_written() throws IOException {
        settings.setProperty(REPORTS, Files.createFile(folder.resolve("file")).toString());
        Files.setPosixFilePermissions(folder.resolve("file"), PosixFilePermissions.fromString("rw-------"));

        assertThat(look()).contains(Finding.failed("folder-not-writable", REPORTS));
    }

    private Path made(String name, String permissions) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(permissions));
    }

    private List<Finding> look() {
        return new FoldersCheck(settings).look();
    }
}
