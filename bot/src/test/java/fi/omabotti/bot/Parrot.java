package fi.omabotti.bot;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A conversation for tests: in private it says what it hears, with a button to hear it again. */
public final class Parrot implements Conversation {

    private final AtomicBoolean failing = new AtomicBoolean();

    /** The next turn fails with an exception that quotes what was said. */
    public void failOnce() {
        failing.set(true);
    }

    @Override
    public String name() {
        return "parrot";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of("Toista hei");
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        String heard = turn.utterance()
                .fold(said -> said.text(), chose -> chose.values().getOrDefault("words", ""));
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("cannot say " + heard);
        }
        return turn.place() == Place.SHARED ? Optional.empty() : Optional.of(saying(heard, turn.language()));
    }

    private static Reply saying(String words, Language language) {
        return new Reply(
                "Vastaus",
                language,
                List.of(new Part.Headline(words)),
                List.of(new Choice.Pick("Uudelleen", "parrot", "again", Map.of("words", words))));
    }
}
