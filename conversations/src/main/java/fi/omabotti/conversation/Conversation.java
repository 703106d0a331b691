package fi.omabotti.conversation;

import java.util.List;
import java.util.Optional;

/** One thing the bot can talk about. Spring finds every bean of this type; nobody keeps a list of them. */
public interface Conversation {

    /** A stable name, unique among conversations: cards written last week come back with it. */
    String name();

    /** Sentences that this conversation understands and that no other one claims; shown as help. */
    List<String> examples(Language language);

    /** Whether the help speaks of it to the asker: nobody reads of what is for others only. */
    default boolean isFor(Asker asker) {
        return true;
    }

    /** How often a worker asks for it: the help begins with what is needed most. */
    default Need need() {
        return Need.SELDOM;
    }

    /** Whether its examples are answered in a channel or a group chat too, for everybody there to read. */
    default boolean isForChannels() {
        return false;
    }

    /** Buttons that the help offers: ways in that are not words. */
    default List<Choice> offers(Language language) {
        return List.of();
    }

    /**
     * What to show. Joins the caller's transaction: what this changes is kept only if the reply is.
     *
     * @return empty when the words are not this conversation's own
     */
    Optional<Reply> reply(Turn turn);

    /**
     * What to show when no conversation understood, and this one may have been meant.
     *
     * @return empty when it hardly was
     */
    default Optional<Reply> guess(Turn turn) {
        return Optional.empty();
    }
}
