package fi.omabotti.conversation;

/** Where something was said. Only {@link #PERSONAL} may hear of clients (P-01). */
public enum Place {
    /** The asker's own chat with the bot: nobody else reads it. */
    PERSONAL,
    /** A channel, a group chat or a meeting. */
    SHARED
}
