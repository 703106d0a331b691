package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Why the bot does not start is said in words, with the setting that helps, and without a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_named_with_its_setting(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start(taken.getLocalPort());

            assertThat(output)
                    .contains("Port " + taken.getLocalPort() + " is in use", "server.port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_in_use_is_said_so(CapturedOutput output) throws IOException {
        try (FileChannel file = FileChannel.open(
                        folder.resolve("omabotti.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            start(0);

            assertThat(lock.isValid()).isTrue();
        }
        assertThat(output)
                .contains("The database is in use by another program", "spring.datasource.url")
                .doesNotContain("\tat ");
    }

    @Test
    void an_inbox_that_others_can_look_into_is_refused(CapturedOutput output) throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("rwxr-x---"));

        start(
                0,
                "--omabotti.inbox.folder=" + inbox,
                "--teams.app-id=" + Channel.APP_ID,
                "--teams.app-password=not-a-real-secret",
                "--teams.tenant-id=" + Channel.TENANT_ID);

        assertThat(output)
                .contains("omabotti.inbox.folder is open to others", "chmod 700")
                .doesNotContain("\tat ");
    }

    @Test
    void an_inbox_in_local_mode_is_refused(CapturedOutput output) {
        start(0, "--omabotti.inbox.folder=" + folder);

        assertThat(output)
                .contains("invented people only", "omabotti.inbox.folder")
                .doesNotContain("\tat ");
    }

    @Test
    void a_faulty_file_of_questions_is_named_with_the_question(CapturedOutput output) throws IOException {
        Path packs = Files.createDirectory(folder.resolve("packs"));
        Files.writeString(packs.resolve("oma.yaml"), """
                key: oma
                title: {fi: Oma}
                intro: {fi: Oma}
                questions:
                  - {key: eka, kind: teksti, fi: Miten menee}
                """);

        start(0, "--omabotti.packs=" + packs);

        assertThat(output)
                .contains("oma.yaml", "questions 'eka': kind 'teksti' is none of text", "omabotti.packs")
                .doesNotContain("\tat ");
    }

    private void start(int port, String... more) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                "--omabotti.database="
                                        + folder.resolve("omabotti").toAbsolutePath()),
                        Stream.of(more))
                .toArray(String[]::new);
        Throwable failure = catchThrowable(() -> SpringApplication.run(OmabottiApplication.class, settings));
        assertThat(failure).isNotNull();
    }
}
