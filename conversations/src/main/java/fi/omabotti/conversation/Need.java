package fi.omabotti.conversation;

/** How often a worker needs something, the most needed first. */
public enum Need {
    /** On every phone call. */
    HOURLY,
    DAILY,
    WEEKLY,
    /** As often as there is a seminar. */
    MONTHLY,
    SELDOM
}
