package fi.omabotti.bot.delivery;

import fi.omabotti.bot.teams.PersonalMessage;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Secrecy;

/**
 * A message that is to be posted.
 *
 * @param directoryId whom to, as in the staff list
 * @param attempts how often it was tried before
 */
record OutgoingMessage(
        long id,
        String directoryId,
        String notification,
        String card,
        Language language,
        Secrecy secrecy,
        int attempts) {

    PersonalMessage content() {
        return new PersonalMessage(PersonalMessage.PREFIX + id, notification, card, language, secrecy);
    }

    /** The card may name a client: it stays out of logs. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
