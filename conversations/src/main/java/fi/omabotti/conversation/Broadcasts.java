package fi.omabotti.conversation;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What goes to many who did not ask, each of them accounted for: nobody twice, nobody left out without a word. As with the
 * {@link Outbox}, nothing is sent here: all that changes something joins the caller's transaction, fails without one, and is
 * carried out after it.
 */
public interface Broadcasts {

    /** How long it is kept whether somebody got a message (V-21). */
    Period KEPT = Period.ofDays(90);

    /** The channels that the bot can write to, by the names of their teams and their own. */
    List<KnownChannel> channels();

    /**
     * A channel where the bot is installed.
     *
     * @param team the name of its team; empty when Teams has not told it
     * @param name its own; empty for the team's general channel
     */
    record KnownChannel(Recipient.Channel channel, String team, String name) {}

    /** Who of them could not be reached at this moment, and why: known before anything is sent. */
    Map<Recipient, Obstacle> unreachable(Collection<? extends Recipient> recipients);

    /** Sends to each of them once; who has been sent the message before is left as they are. */
    void send(Broadcast broadcast, Collection<? extends Recipient> to, Letter letter);

    /**
     * Shows everybody something else in the place of the message: where it was delivered the card is changed in place,
     * without a new notification; where it still waits it is drawn anew. Where it may have been delivered, nothing can be
     * changed, as nobody knows under which id it stands.
     */
    void replace(String message, Letter letter);

    /** As {@link #replace}, in the chats of some of its recipients only. */
    void replace(String message, Collection<? extends Recipient> of, Letter letter);

    /** Cancels it for all who still wait for it. */
    void stop(String message);

    /**
     * Posts it once more to those of whom nobody knows whether they got it: the sender has decided that twice is better than
     * not at all.
     *
     * @return how many they are
     */
    int sendAgain(String message);

    /** How far it is. All zero for a message that nobody has sent. */
    Tally tally(String message);

    /** How far it is with each recipient, in the order of sending. */
    List<Delivered> report(String message);

    /** Is told when the numbers of a message have changed: now and then while it is being delivered, and at its end. */
    interface Watcher {

        /** Called in a transaction of its own; what this writes is kept. Watchers pick out the messages of theirs. */
        void progressed(String message, Tally tally);
    }
}
