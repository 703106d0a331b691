package fi.omabotti.guide;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.LastResort;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers what no conversation understood, and says what one can ask: in the words of the conversations' own examples, so it
 * is never out of date, and of those alone that are for the asker. Whatever was said, there is a way on.
 */
@Component
class Guide implements LastResort {

    static final String NAME = "guide";

    /** The one button of its own: all that can be asked. */
    static final String EVERYTHING = "everything";

    /** In characters. What is longer is a text, whose words mean nothing here. */
    private static final int LONGEST = 500;

    private final AskedCount counted;

    Guide(AskedCount counted) {
        this.counted = counted;
    }

    @Override
    public Reply reply(Turn turn, List<Conversation> conversations) {
        return turn.utterance()
                .fold(said -> said(turn, said.text(), conversations), chose -> chosen(turn, chose, conversations));
    }

    @Override
    public Reply welcome(Asker asker, Language language, List<Conversation> conversations) {
        return new GuideCards(language, Suggestions.of(conversations, asker, language)).welcome();
    }

    @Override
    public Reply introduction(Language language) {
        return GuideCards.introduction(language);
    }

    private Reply said(Turn turn, String text, List<Conversation> conversations) {
        Topic topic = text.length() > LONGEST ? Topic.UNKNOWN : Topic.of(text, turn.language());
        counted.count(turn, topic.intent(), "guided");
        GuideCards cards = cards(turn, conversations);
        if (turn.place() == Place.SHARED) {
            return topic == Topic.UNKNOWN ? cards.askInPrivate() : cards.inChannel(topic);
        }
        return topic == Topic.HELP ? cards.help() : cards.suggest(topic, text.length() > LONGEST ? "" : text);
    }

    private Reply chosen(Turn turn, Chose chose, List<Conversation> conversations) {
        boolean all = chose.conversation().equals(NAME) && chose.action().equals(EVERYTHING);
        counted.count(turn, all ? Topic.HELP.intent() : "old_card", "guided");
        GuideCards cards = cards(turn, conversations);
        if (turn.place() == Place.SHARED) {
            return all ? cards.inChannel(Topic.HELP) : cards.oldCardInChannel();
        }
        return all ? cards.everything() : cards.oldCard(chose.conversation());
    }

    private static GuideCards cards(Turn turn, List<Conversation> conversations) {
        return new GuideCards(turn.language(), Suggestions.of(conversations, turn.asker(), turn.language()));
    }
}
