package fi.omabotti.bot.pace;

/** Where one message waits before each call to Teams that it takes; nothing but the call itself comes after. */
@FunctionalInterface
public interface Passage {

    /** Waits until something may be sent to that chat. False when it may not any more, as it is another's to send. */
    boolean await(String chat) throws InterruptedException;
}
