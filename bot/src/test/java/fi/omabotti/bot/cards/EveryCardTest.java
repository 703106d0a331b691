package fi.omabotti.bot.cards;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.KeptReplies.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every card that a conversation's tests have been shown, drawn and looked at. They run before this one in {@code mvn verify};
 * what is drawn is left in {@code target/cards}, where the browser tests render it.
 */
class EveryCardTest {

    private static final Path CONVERSATIONS = Path.of("..", "conversations");
    private static final Path DRAWN = Path.of("target", "cards");
    private static final String BOT = "28:0a0a0a0a-0000-4000-8000-000000000001";

    /** Fewer are those of a few test classes: then nothing is proved. */
    private static final int FEWEST = 400;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void has_no_fault() throws IOException {
        List<Kept> kept = KeptReplies.read(CONVERSATIONS);
        assertThat(kept)
                .as("replies in conversations/target/replies: run all tests of conversations first, as mvn verify does")
                .hasSizeGreaterThan(FEWEST);
        Files.createDirectories(DRAWN);
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (Kept each : kept) {
            JsonNode inChat = JSON.readTree(JSON.writeValueAsString(CardWriter.draw(each.reply(), BOT)));
            JsonNode inDialog = JSON.readTree(JSON.writeValueAsString(CardWriter.drawInDialog(each.reply(), BOT)));
            Stream.of(inChat, inDialog)
                    .flatMap(card -> CardCheck.faultsOf(card).stream())
                    .distinct()
                    .forEach(fault -> faults.add(fault + " on “" + each.notification() + "”, " + words(each)));
            Files.writeString(DRAWN.resolve(number + ".json"), inChat.toString());
            number++;
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void leaves_no_button_out() throws IOException {
        assertThat(KeptReplies.read(CONVERSATIONS)).allSatisfy(kept -> {
            AdaptiveCard card = CardWriter.draw(kept.reply(), BOT);
            long rows =
                    card.body().stream().filter(Element.Row.class::isInstance).count();
            assertThat(rows + card.actions().size())
                    .as("choices on “%s”", kept.notification())
                    .isEqualTo(kept.choices().size());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Input.Text\",\"id\":\"a\",\"label\":\"\"} | has no label",
                "{\"type\":\"Input.Text\",\"id\":\"a\",\"label\":\"Nimi\",\"isRequired\":true,\"errorMessage\":\"x\"} | does not say in words",
                "{\"type\":\"Input.Text\",\"id\":\"a\",\"label\":\"Nimi (pakollinen)\",\"isRequired\":true} | does not say what is missing",
                "{\"type\":\"TextBlock\",\"text\":\"Pitkä\"} | is cut on a phone",
                "{\"type\":\"TextBlock\",\"text\":\"Punainen\",\"wrap\":true,\"color\":\"attention\"} | by its colour alone",
                "{\"type\":\"Image\",\"url\":\"https://x\"} | has no fallback",
                "{\"type\":\"ActionSet\",\"actions\":[{\"type\":\"Action.Execute\",\"title\":\"a\"}]} | does nothing in a client",
                "{\"type\":\"ActionSet\",\"actions\":[{\"type\":\"Action.OpenUrl\",\"title\":\"a\",\"url\":\"http://x\"}]} | opens no https address"
            })
    void would_be_refused_with_a_fault(String element, String fault) {
        JsonNode card = JSON.readTree("""
                {"type":"AdaptiveCard","version":"1.5","lang":"fi","fallbackText":"x","body":[%s]}""".formatted(element));

        assertThat(CardCheck.faultsOf(card)).anyMatch(it -> it.contains(fault));
    }

    private static String words(Kept kept) {
        return JSON.writeValueAsString(List.of(kept.parts(), kept.choices()));
    }
}
