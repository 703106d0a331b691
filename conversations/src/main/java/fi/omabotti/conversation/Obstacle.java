package fi.omabotti.conversation;

/** Why a message is not in a chat, or not yet. Said to the sender in words of the sender's conversation. */
public enum Obstacle {
    /** the person has not got the app, or the team has not */
    NOT_INSTALLED,
    /** the person is not of the staff any more, or has no account that we know */
    NO_ACCOUNT,
    /** the person has blocked or muted the bot, or uninstalled it without a word to us */
    BLOCKED,
    /** there is no such chat or channel any more */
    GONE,
    /** no bot may write to a private channel */
    PRIVATE_CHANNEL,
    /** Teams, or an administrator, forbids it */
    FORBIDDEN,
    /** Teams does not take such a message */
    NOT_ACCEPTED,
    /** Teams asked to be given time */
    THROTTLED,
    /** Teams could not be reached, or was out of order */
    OUT_OF_REACH,
    /** it was sent, and Teams' answer was lost */
    ANSWER_LOST,
    /** the bot was stopped while it was being sent */
    INTERRUPTED
}
