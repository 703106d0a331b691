package fi.omabotti.conversation;

import fi.omabotti.conversation.Utterance.Chose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All conversations as one: words go to the first that understands them, a choice straight to its owner. */
@Component
public class Conversations {

    private final List<Conversation> conversations;
    private final LastResort lastResort;

    Conversations(List<Conversation> conversations, LastResort lastResort) {
        this.conversations = List.copyOf(conversations);
        this.lastResort = lastResort;
    }

    /** What to show. There always is something: nobody is left without an answer. */
    public Reply reply(Turn turn) {
        return addressed(turn.utterance()).stream()
                .flatMap(conversation -> conversation.reply(turn).stream())
                .findFirst()
                .orElseGet(() -> lastResort.reply(turn, examples(turn), offers(turn)));
    }

    private List<Conversation> addressed(Utterance utterance) {
        return utterance.fold(
                said -> conversations, chose -> ownerOf(chose).stream().toList());
    }

    private Optional<Conversation> ownerOf(Chose chose) {
        return conversations.stream()
                .filter(conversation -> conversation.name().equals(chose.conversation()))
                .findFirst();
    }

    private List<Choice> offers(Turn turn) {
        return forAskerOf(turn)
                .flatMap(conversation -> conversation.offers(turn.language()).stream())
                .toList();
    }

    private List<String> examples(Turn turn) {
        return forAskerOf(turn)
                .flatMap(conversation -> conversation.examples(turn.language()).stream())
                .toList();
    }

    private Stream<Conversation> forAskerOf(Turn turn) {
        return conversations.stream().filter(conversation -> conversation.isFor(turn.asker()));
    }
}
