package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rule which test proves: the list in CONTRIBUTING is what the tests themselves say. */
class RulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path CONTRIBUTING = ROOT.resolve(".github/CONTRIBUTING.md");
    private static final Path MADE = Path.of("target/rules.md");
    private static final String BEGIN = "<!-- rules: made by the build -->\n";
    private static final String END = "<!-- end of rules -->";

    private static final Pattern ANNOTATION = Pattern.compile("@Rule\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("[PV]-\\d\\d");

    @Test
    void are_listed_in_contributing_with_the_tests_that_prove_them() throws IOException {
        String made = list();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);

        String contributing = Files.readString(CONTRIBUTING);
        int begin = contributing.indexOf(BEGIN) + BEGIN.length();

        assertThat(contributing.substring(begin, contributing.indexOf(END, begin)))
                .as("the list of rules in CONTRIBUTING; the right one is in bot/%s", MADE)
                .isEqualTo(made);
    }

    @Test
    void are_named_as_they_are_numbered() throws IOException {
        assertThat(provedBy().keySet()).isSubsetOf(all().collect(Collectors.toSet()));
    }

    private static String list() throws IOException {
        Map<String, Set<String>> proved = provedBy();
        String rows = all().filter(proved::containsKey)
                .map(rule -> "| %s | %s |%n".formatted(rule, String.join(", ", proved.getOrDefault(rule, Set.of()))))
                .collect(Collectors.joining());
        String open = all().filter(rule -> !proved.containsKey(rule)).collect(Collectors.joining(", "));
        return "%n| rule | proved by |%n| --- | --- |%n%s%nStill to come: %s.%n%n"
                .formatted(rows, open.isEmpty() ? "none" : open);
    }

    private static Stream<String> all() {
        return Stream.concat(numbered("P", 28), numbered("V", 27));
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s-%02d".formatted(letter, number));
    }

    private static Map<String, Set<String>> provedBy() throws IOException {
        Map<String, Set<String>> proved = new TreeMap<>();
        for (Path test : tests()) {
            String name = test.getFileName().toString().replace(".java", "");
            rulesIn(Files.readString(test))
                    .forEach(rule ->
                            proved.computeIfAbsent(rule, it -> new TreeSet<>()).add(name));
        }
        return proved;
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> conversations = Files.walk(ROOT.resolve("conversations/src/test/java"));
                Stream<Path> bot = Files.walk(ROOT.resolve("bot/src/test/java"))) {
            return Stream.concat(conversations, bot)
                    .filter(path -> path.toString().endsWith("Test.java"))
                    .filter(path -> !path.endsWith("RulesTest.java"))
                    .toList();
        }
    }

    private static List<String> rulesIn(String source) {
        return ANNOTATION
                .matcher(source)
                .results()
                .flatMap(annotation -> NAME.matcher(annotation.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }
}
