package fi.omabotti.bot;

import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentFile;
import fi.omabotti.conversation.Turn;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A conversation for tests: before any other it says how large a file is that somebody has sent. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FileScale implements Conversation {

    @Override
    public String name() {
        return "file-scale";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of();
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(said -> Optional.ofNullable(said.file()), chose -> Optional.<SentFile>empty())
                .map(file -> file.readable()
                        .map(content -> content.contentLength() + " tavua")
                        .orElse("tiedosto, jota en lukenut"))
                .map(words -> new Reply("Vastaus", turn.language(), List.of(new Part.Headline(words)), List.of()));
    }
}
