package fi.omabotti.conversation;

import java.util.List;

/**
 * What people may look for and show to others: never anything about a client. Spring finds every bean of this type, as it does
 * with {@link Conversation}.
 */
public interface Findable {

    /**
     * What fits the words, best first; what there is most use for when there are none.
     *
     * @param words as somebody has typed them so far: the last one may be unfinished
     * @param asker who looks: nobody finds what is not theirs to show
     */
    List<Finding> find(String words, Language language, Asker asker);

    /**
     * One of them.
     *
     * @param line what tells it from others, on one line
     * @param shown what everybody in a chat sees when it is put there: without buttons that are for the finder alone
     */
    record Finding(String title, String line, Reply shown) {}
}
