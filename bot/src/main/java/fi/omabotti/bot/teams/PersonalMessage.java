package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Secrecy;

/**
 * Something to show to somebody who did not ask.
 *
 * @param id names the message, beginning with {@link #PREFIX}, as a request id names a turn: what is pressed on its card is
 *     {@code cardOf} it
 * @param notification what a lock screen may show
 * @param card as JSON
 */
public record PersonalMessage(String id, String notification, String card, Language language, Secrecy secrecy) {

    /** No chat of Teams has such an id. */
    public static final String PREFIX = "outbox/";

    /** The card may name a client: it stays out of logs. */
    @Override
    public String toString() {
        return "PersonalMessage[" + id + "]";
    }
}
