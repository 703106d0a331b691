package fi.omabotti.conversation;

import java.util.List;

/** What is said when no conversation understood. */
public interface LastResort {

    /**
     * What to show then: never a dead end.
     *
     * @param examples what all conversations offer as examples in the turn's language
     * @param offers the buttons that they offer
     */
    Reply reply(Turn turn, List<String> examples, List<Choice> offers);
}
