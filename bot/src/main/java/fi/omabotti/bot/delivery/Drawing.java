package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Reply;
import java.util.HashMap;
import java.util.Map;

/** Draws the cards of one message: once for all who are shown the same. */
final class Drawing {

    private final String message;
    private final Contents contents;
    private final Map<Shown, Long> drawn = new HashMap<>();

    private record Shown(Reply reply, String botId) {}

    Drawing(String message, Contents contents) {
        this.message = message;
        this.contents = contents;
    }

    long draw(Reply reply, String botId) {
        return drawn.computeIfAbsent(new Shown(reply, botId), it -> contents.add(message, reply, botId));
    }
}
