package fi.omabotti.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SettingNamesCheckTest {

    private static final Pattern IN_THE_TABLE = Pattern.compile("`((?:omabotti|teams)\\.[a-z0-9.-]+[a-z0-9])`");
    private static final Pattern IN_THE_CODE = Pattern.compile("\\$\\{(omabotti\\.[a-z0-9.-]+)");

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "omabotti.audit.key-file",
                "OMABOTTI_AUDIT_KEYFILE",
                "OMABOTTI_AUDIT_KEY_FILE",
                "OMABOTTI_IDENTITY_KEY",
                "TEAMS_APP_ID",
                "teams.service-hosts[1]",
                "TEAMS_SERVICEHOSTS_0",
                "teams.identity.client-id",
                "spring.datasource.url",
                "TEAMSPEAK"
            })
    void a_setting_of_the_bot_is_known_however_it_is_written(String name) {
        settings.setProperty(name, "x");

        assertThat(new SettingNamesCheck(settings).look()).containsExactly(Finding.passed("setting-names"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"omabotti.audit.keys", "OMABOTTI_AUDITKEYY", "teams.app-pasword", "TEAMS_TENANT"})
    void a_misspelt_one_is_named_and_its_value_is_not(String name) {
        settings.setProperty(name, "kanarialintu");

        assertThat(new SettingNamesCheck(settings).look()).containsExactly(Finding.warning("setting-unknown", name));
    }

    @Test
    void every_setting_of_the_readme_is_known() throws IOException {
        Set<String> table = Files.readAllLines(Path.of("..", "README.md")).stream()
                .filter(it -> it.startsWith("| `omabotti.") || it.startsWith("| `teams."))
                .map(it -> it.substring(0, it.indexOf('|', 1)))
                .flatMap(it -> IN_THE_TABLE.matcher(it).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
        table.forEach(it -> settings.setProperty(it, "x"));

        assertThat(table).hasSizeGreaterThan(50);
        assertThat(new SettingNamesCheck(settings).look()).containsExactly(Finding.passed("setting-names"));
    }

    @Test
    void those_that_no_record_holds_are_just_those_of_the_code() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("src", "main"));
                Stream<Path> theirs = Files.walk(Path.of("..", "conversations", "src", "main"))) {
            Set<String> inTheCode = Stream.concat(ours, theirs)
                    .filter(it ->
                            it.toString().endsWith(".java") || it.toString().endsWith(".yaml"))
                    .flatMap(it -> IN_THE_CODE.matcher(read(it)).results())
                    .map((MatchResult it) -> it.group(1))
                    .collect(Collectors.toSet());

            assertThat(inTheCode).isEqualTo(SettingNamesCheck.SINGLE);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
