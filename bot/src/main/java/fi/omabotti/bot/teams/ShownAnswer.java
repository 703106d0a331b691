package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Language;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An answer on a card that is in somebody's chat.
 *
 * @param requestId the question that it was posted to, or the message that it is: see {@link PersonalMessage}
 * @param cardId the activity that the card is
 * @param dueAt when something is to be done about the card; null when nothing is
 * @param attempts how often that has failed
 */
record ShownAnswer(
        String requestId,
        String conversationId,
        String serviceUrl,
        String cardId,
        Language language,
        State state,
        @Nullable OffsetDateTime dueAt,
        int attempts) {

    /** What is, or is to be, on the card. */
    enum State {
        /** the answer, until it is due */
        SHOWN,
        /** that the answer's time is up */
        HIDDEN,
        /** that the question was changed */
        EDITED,
        /** nothing: the card goes the way of its question */
        DELETED
    }
}
