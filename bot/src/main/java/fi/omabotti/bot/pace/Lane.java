package fi.omabotti.bot.pace;

/** Whose turn it is when more is to be sent than Teams takes: the earlier one's. */
public enum Lane {
    /** somebody has asked and waits */
    ANSWER,
    /** a message to one person, or an answer whose time is up */
    NOTICE,
    /** what goes to many */
    BROADCAST
}
