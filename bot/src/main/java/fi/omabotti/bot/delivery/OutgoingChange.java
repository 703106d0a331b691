package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.teams.PersonalMessage;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown in the place of a message.
 *
 * @param version of the latest such change
 * @param state of the message
 */
record OutgoingChange(
        long messageId,
        long version,
        int attempts,
        DeliveryState state,
        Lane lane,
        @Nullable String conversationId,
        @Nullable String serviceUrl,
        @Nullable String activityId,
        long contentId,
        String notification,
        String card,
        Language language,
        Secrecy secrecy) {

    PersonalMessage content() {
        return new PersonalMessage(PersonalMessage.PREFIX + messageId, notification, card, language, secrecy);
    }

    /** Where the message is; null when it is in no chat, or nobody knows under which id. */
    @Nullable
    Taken posted() {
        return conversationId == null || serviceUrl == null || activityId == null || state != DeliveryState.DELIVERED
                ? null
                : new Taken(conversationId, serviceUrl, activityId);
    }

    /** The card may name a client: it stays out of logs. */
    @Override
    public String toString() {
        return "OutgoingChange[" + messageId + "]";
    }
}
