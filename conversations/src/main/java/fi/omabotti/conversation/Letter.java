package fi.omabotti.conversation;

/** What each recipient is shown: drawn for each of them when it is written down, not when it is delivered. */
@FunctionalInterface
public interface Letter {

    /**
     * The same recipient may be asked for more than once, so this changes nothing.
     *
     * @param language that the recipient speaks with the bot; a channel's is Finnish
     */
    Reply to(Recipient recipient, Language language);
}
