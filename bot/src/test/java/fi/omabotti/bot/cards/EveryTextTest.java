package fi.omabotti.bot.cards;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.KeptReplies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which texts no test has been shown: the words of every other key have stood on a card, in some language, and {@link EveryCardTest}
 * has looked at that card or at a larger one of its shape. Two texts of the same words are not told apart.
 */
class EveryTextTest {

    private static final Path CONVERSATIONS = Path.of("..", "conversations");

    /** Keys by how they begin, and where their words stand instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("bot/doctor/", "on the command line"),
            Map.entry("bot/ops/", "on the command line"),
            Map.entry("bot/teams/", "on the bot's own cards: the browser tests look for it, once all tests are over"),
            Map.entry("bot/delivery/", "on the bot's own cards"),
            Map.entry("extract/", "on the command line"),
            Map.entry("inbox/", "in files"),
            Map.entry("compilation/document/", "in files"),
            Map.entry("reach/column.", "in files"),
            Map.entry("seminar/yes", "in files"),
            Map.entry("feedback/form.", "in the printed form"),
            Map.entry("feedback/ask.", "in the printed form"),
            Map.entry("feedback/ticks.", "in the printed form"),
            Map.entry("logreport/report.", "in the printed report"),
            Map.entry("logreport/refusal.", "in the printed report"));

    @Test
    void stands_on_a_card_that_was_shown() throws IOException {
        Set<String> never = KeptReplies.textsNeverShown(CONVERSATIONS).stream()
                .filter(key -> !isElsewhere(key))
                .collect(Collectors.toSet());

        assertThat(never)
                .as("texts on no card in conversations/target/replies, once all of its tests have run: each lacks a"
                        + " test, or is of no use")
                .isSubsetOf(notShown());
    }

    @Test
    void is_excused_only_where_it_has_to_be() throws IOException {
        Set<String> never = KeptReplies.textsNeverShown(CONVERSATIONS);

        assertThat(ELSEWHERE.keySet()).allSatisfy(excuse -> assertThat(never).anyMatch(key -> key.startsWith(excuse)));
    }

    private static boolean isElsewhere(String key) {
        // what people may write: EveryConversationTest says each of them
        return key.contains("/example") || ELSEWHERE.keySet().stream().anyMatch(key::startsWith);
    }

    private static Set<String> notShown() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryTextTest.class.getResourceAsStream("/cards/not-shown.txt")),
                StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
