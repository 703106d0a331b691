package fi.omabotti.conversation;

import java.util.List;

/** What is said when no conversation understood, and before anybody has said a word. */
public interface LastResort {

    /**
     * What to show then: never a dead end.
     *
     * @param conversations those for the asker
     */
    Reply reply(Turn turn, List<Conversation> conversations);

    /**
     * What somebody is shown first, in their own chat.
     *
     * @param conversations those for the asker
     */
    Reply welcome(Asker asker, Language language, List<Conversation> conversations);

    /** What a team is told that has just got the bot: for everybody there to read. */
    Reply introduction(Language language);
}
