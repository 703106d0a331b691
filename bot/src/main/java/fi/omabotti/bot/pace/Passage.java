package fi.omabotti.bot.pace;

/** Where a message waits for its turn, at each call to Teams that it takes. */
@FunctionalInterface
public interface Passage {

    /** Waits until something may be sent to that chat. False when it may not any more, as it is another's to send. */
    boolean await(String chat) throws InterruptedException;
}
