package fi.omabotti.bot.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.doctor.Finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppPackageCheckTest {

    private static final Path SOURCES = Path.of("..", "manifest", "src", "main", "teams");
    private static final String APP = "0a0a0a0a-0000-4000-8000-000000000001";

    @TempDir
    Path folder;

    @Test
    void the_package_of_this_bot_and_this_version_passes() throws IOException {
        assertThat(look(text -> text)).containsExactly(Finding.passed("package"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0a0a0a0a-0000|1b1b1b1b-0000|FAILED|package-of-another-bot",
                "\"accentColor\"|\"validDomains\": [], \"accentColor\"|FAILED|package-asks-for",
                "https://omabotti.example/|${teams.publisher}|FAILED|package-placeholder",
                "omat asiakkaani|kaikki asiakkaat|FAILED|package-of-another-version",
                "mina klienter|alla klienter|FAILED|package-of-another-version",
                "\"type\": \"action\"|\"type\": \"query\"|FAILED|package-of-another-version",
                "UntilAdminAction\": true|UntilAdminAction\": false|WARNING|package-not-blocked"
            })
    void another_is_told_by_what_is_wrong(String good, String bad, Verdict verdict, String key) throws IOException {
        assertThat(look(text -> text.replace(good, bad)))
                .hasSize(1)
                .allMatch(it -> it.verdict() == verdict && it.key().equals(key));
    }

    @Test
    void what_is_no_package_is_said_so() throws IOException {
        Path file = Files.writeString(folder.resolve("x.zip"), "kanarialintu");

        assertThat(new AppPackageCheck(file, APP).look()).containsExactly(Finding.failed("package-unreadable"));
        assertThat(new AppPackageCheck(folder.resolve("none.zip"), APP).look())
                .containsExactly(Finding.failed("package-unreadable"));
        assertThat(look(text -> text.substring(0, 100))).containsExactly(Finding.failed("package-unreadable"));
    }

    private List<Finding> look(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("app.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("manifest.json", "sv.json", "en.json")) {
                zip.putNextEntry(new ZipEntry(name));
                String filled = Files.readString(SOURCES.resolve(name))
                        .replace("${teams.app-id}", APP)
                        .replaceAll("\\$\\{[^}]+}", "https://omabotti.example/");
                zip.write(change.apply(filled).getBytes(UTF_8));
            }
        }
        return new AppPackageCheck(file, APP).look();
    }
}
