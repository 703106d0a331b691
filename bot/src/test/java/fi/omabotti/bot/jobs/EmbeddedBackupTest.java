package fi.omabotti.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.auth.SettingsFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.tools.Restore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database is copied while it is written to. */
class EmbeddedBackupTest {

    private final ClockOfHands clock = new ClockOfHands();

    @TempDir
    Path home;

    private Path folder;
    private JdbcClient jdbc;
    private EmbeddedBackup backup;

    @BeforeEach
    void aDatabase() throws IOException {
        folder = home.resolve("backups");
        jdbc = client(home);
        jdbc.sql("create table written (number integer primary key)").update();
        Path seals = Files.writeString(home.resolve("seals.log"), "1 0 abc\n");
        backup = new EmbeddedBackup(
                new BackupSettings(folder, Duration.ofDays(1), Duration.ofDays(14), seals), jdbc, clock);
    }

    @Test
    void a_copy_made_while_rows_are_written_opens_and_has_all_that_were_there_before() throws Exception {
        AtomicInteger written = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(50);
        Thread writer = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted() && written.get() < 100_000) {
                jdbc.sql("insert into written values (?)")
                        .param(written.get() + 1)
                        .update();
                written.incrementAndGet();
                enough.countDown();
            }
        });
        writer.start();
        enough.await();
        int before = written.get();
        backup.run();
        int after = written.get() + 1;
        writer.interrupt();
        writer.join();

        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Restore.execute(only(".zip").toString(), elsewhere.toString(), "omabotti");
        List<Integer> restored = client(elsewhere)
                .sql("select number from written order by number")
                .query(Integer.class)
                .list();
        assertThat(restored).hasSizeBetween(before, after).doesNotHaveDuplicates();
        assertThat(restored.get(restored.size() - 1)).isEqualTo(restored.size());
        assertThat(only(".seals")).hasContent("1 0 abc");
    }

    @Test
    void what_is_older_than_it_is_kept_goes_and_another_file_stays() throws IOException {
        backup.run();
        clock.turn(Duration.ofDays(1));
        backup.run();
        Path other = Files.createFile(folder.resolve("notes.zip"));
        for (Path old : List.of(folder.resolve(first() + ".zip"), folder.resolve(first() + ".seals"), other)) {
            Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(15))));
        }
        clock.turn(Duration.ofDays(1));

        backup.run();

        assertThat(folder.resolve(first() + ".zip")).doesNotExist();
        assertThat(folder.resolve(first() + ".seals")).doesNotExist();
        assertThat(other).exists();
        assertThat(files(".zip")).hasSize(3);
    }

    @Test
    void nothing_is_written_where_others_can_read_it() throws IOException {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(backup::run).hasStackTraceContaining("OpenToOthers");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_server_is_not_backed_up_this_way() {
        BackupSettings settings = new BackupSettings(folder, Duration.ofDays(1), Duration.ofDays(14), home);

        assertThatThrownBy(() -> new BackupConfiguration()
                        .makeBackups(settings, jdbc, clock, "jdbc:postgresql://db.county.example/omabotti"))
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("database server");
    }

    private String first() {
        return "omabotti-20261124T090000Z";
    }

    private Path only(String end) throws IOException {
        assertThat(files(end)).hasSize(1);
        return files(end).get(0);
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> it.toString().endsWith(end)).sorted().toList();
        }
    }

    private static JdbcClient client(Path folder) {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("omabotti") + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"));
    }
}
