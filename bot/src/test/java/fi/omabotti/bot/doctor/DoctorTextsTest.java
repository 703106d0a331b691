package fi.omabotti.bot.doctor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.doctor.Finding.Verdict;
import fi.omabotti.conversation.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a check finds is said in each language; and nothing is said that no check finds. */
class DoctorTextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "fi", "omabotti", "bot", "doctor");

    private static final Pattern KEY =
            Pattern.compile("(?:passed|warning|failed|count)\\(\\s*\"([a-z-]+)\"|SOUND = \"([a-z-]+)\"");

    @ParameterizedTest
    @EnumSource
    void holds_just_what_is_found(Language language) throws IOException {
        ResourceBundle texts =
                ResourceBundle.getBundle("fi.omabotti.bot.doctor.texts", Locale.forLanguageTag(language.tag()));

        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(keys());
    }

    private static Set<String> keys() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            Stream<String> ofChecks = sources.map(DoctorTextsTest::read)
                    .flatMap(it -> KEY.matcher(it).results())
                    .map(DoctorTextsTest::key);
            Stream<String> ofPeople = new ForPeople().look().stream().map(Finding::key);
            Stream<String> verdicts =
                    Stream.of(Verdict.values()).map(it -> "verdict-" + it.name().toLowerCase(Locale.ROOT));
            return Stream.of(ofChecks, ofPeople, verdicts).flatMap(it -> it).collect(toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void what_is_for_people_never_passes() {
        assertThat(new ForPeople().look()).hasSizeGreaterThan(8).allMatch(it -> it.verdict() == Verdict.TO_CONFIRM);
    }
}
