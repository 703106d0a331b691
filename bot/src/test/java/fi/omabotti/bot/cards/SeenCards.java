package fi.omabotti.bot.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every card that reaches whoever plays Teams, in a post or in an answer: looked at as {@link EveryCardTest} looks at those of
 * the conversations, and one of each shape left beside them, where the browser tests render it.
 */
public final class SeenCards {

    private static final Path DRAWN = Path.of("target", "cards");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> shapes = ConcurrentHashMap.newKeySet();

    /** At whatever the bot has sent; what is no JSON holds no card. */
    public void look(String body) {
        if (body.startsWith("{")) {
            look(JSON.readTree(body));
        }
    }

    /** What was wrong with those seen since this was asked last. */
    public List<String> faults() {
        List<String> found = List.copyOf(faults);
        faults.removeAll(found);
        return found;
    }

    private void look(JsonNode node) {
        if (isCard(node)) {
            check(node);
            return;
        }
        if (node.path("attachments").valueStream().anyMatch(it -> isCard(it.path("content")))
                && node.path("type").asString("").equals("message")
                && node.path("summary").asString("").isBlank()) {
            faults.add("a message says nothing where its card is not drawn");
        }
        node.valueStream().forEach(this::look);
    }

    private static boolean isCard(JsonNode node) {
        return node.path("type").asString("").equals("AdaptiveCard");
    }

    private void check(JsonNode card) {
        String notification = card.path("fallbackText").asString("");
        List<String> found = CardCheck.faultsOf(card);
        found.forEach(fault -> faults.add(fault + " on “" + notification + "”"));
        String shape = notification + card.findValuesAsString("type");
        if (found.isEmpty() && shapes.add(shape)) {
            keep(Integer.toHexString(shape.hashCode()), card);
        }
    }

    private static void keep(String name, JsonNode card) {
        try {
            Files.createDirectories(DRAWN);
            Files.writeString(DRAWN.resolve("seen-" + name + ".json"), card.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
