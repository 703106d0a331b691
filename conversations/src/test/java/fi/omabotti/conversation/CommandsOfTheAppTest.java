package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the Teams app package offers to press is understood, in the language in which it is offered. */
@OnEveryStore
class CommandsOfTheAppTest {

    private static final Path SOURCES = Path.of("..", "manifest", "src", "main", "teams");

    /** In the manifest itself, and in the files of other languages; of a prompt not its title is said, but itself. */
    private static final Pattern OFFERED =
            Pattern.compile("\"(?:bots\\[0]\\.commandLists\\[\\d]\\.commands\\[\\d+]\\.)?(title|prompt)\": \"([^\"]+)\""
                    + "(?!,\\s*\"(?:type\": \"prompt|[^\"]*\\.prompt\"))");

    private final TestStore store;
    private Talk talk;

    CommandsOfTheAppTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void one_worker() {
        store.empty();
        talk = new Talk(store);
        new People(store).worker("Tiina Mäkelä");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @ParameterizedTest
    @EnumSource
    void are_understood(Language language) throws IOException {
        List<String> commands = commands(language);

        assertThat(commands).hasSizeGreaterThan(12);
        for (String command : commands) {
            Reply reply = talk.said(command).in(language).by("Tiina Mäkelä");
            assertThat(Shown.text(reply))
                    .as(command)
                    .doesNotContain("en osaa vastata", "kan jag inte svara", "cannot answer this");
            assertThat(reply.language()).as(command).isEqualTo(language);
        }
    }

    private static List<String> commands(Language language) throws IOException {
        String file = language == Language.FI ? "manifest.json" : language.tag() + ".json";
        String json = Files.readString(SOURCES.resolve(file), StandardCharsets.UTF_8);
        String ofBot = language == Language.FI ? json.substring(0, json.indexOf("\"composeExtensions\"")) : json;
        List<String> commands = new ArrayList<>();
        Matcher offered = OFFERED.matcher(ofBot.replaceAll("\"composeExtensions[^\n]*", ""));
        while (offered.find()) {
            commands.add(offered.group(2));
        }
        return commands;
    }
}
