package fi.omabotti.conversation;

import fi.omabotti.conversation.Utterance.Chose;
import java.util.List;
import java.util.Optional;
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
                .filter(reply -> !reply.isOutdated())
                .or(() -> guess(turn))
                .orElseGet(() -> lastResort.reply(turn, conversationsFor(turn.asker())));
    }

    private Optional<Reply> guess(Turn turn) {
        return conversations.stream()
                .flatMap(conversation -> conversation.guess(turn).stream())
                .findFirst();
    }

    /** What somebody is shown who has just got the bot. */
    Reply welcome(Asker asker, Language language) {
        return lastResort.welcome(asker, language, conversationsFor(asker));
    }

    /** What a team is shown that has just got the bot. */
    Reply introduction(Language language) {
        return lastResort.introduction(language);
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

    private List<Conversation> conversationsFor(Asker asker) {
        return conversations.stream()
                .filter(conversation -> conversation.isFor(asker))
                .toList();
    }
}
