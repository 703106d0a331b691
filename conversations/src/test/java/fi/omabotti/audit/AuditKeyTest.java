package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

    @TempDir
    Path folder;

    @Test
    void is_made_once_in_a_file_for_its_owner_alone() throws IOException {
        Path file = folder.resolve("data").resolve("audit.key");

        String first = key("", file).id();

        assertThat(key("", file).id()).isEqualTo(first);
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_is_set_goes_before_the_file() {
        Path file = folder.resolve("audit.key");

        assertThat(key(Trail.KEY, file).id()).isNotEqualTo(key("", file).id());
    }

    @Test
    void a_short_key_is_refused_without_being_told() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.key"), "too short");

        assertThatThrownBy(() -> key("thirty-one characters, not more", file))
                .isInstanceOf(UnusableAuditKey.class)
                .hasMessageContaining("OMABOTTI_AUDIT_KEY")
                .hasMessageNotContaining("thirty");
        assertThatThrownBy(() -> key("", file))
                .isInstanceOf(UnusableAuditKey.class)
                .hasMessageContaining("audit.key")
                .hasMessageNotContaining("too short key");
    }

    @Test
    void a_file_that_cannot_be_made_is_named_with_what_to_do() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> key("", notAFolder.resolve("audit.key")))
                .isInstanceOf(UnusableAuditKey.class)
                .satisfies(it -> assertThat(((UnusableAuditKey) it).action()).contains("omabotti.audit.key-file"));
    }

    private static AuditKey key(String set, Path file) {
        return new AuditKey(new AuditSettings(set, file.toString(), "", Period.ofYears(12)));
    }
}
