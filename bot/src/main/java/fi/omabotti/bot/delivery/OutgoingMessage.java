package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.teams.PersonalMessage;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Secrecy;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be posted, to a person or a channel.
 *
 * @param directoryId whom to, as in the staff list
 * @param chatId where the person's chat is, as far as it is known
 * @param contentId what it shows
 * @param attempts how often it was tried before
 */
record OutgoingMessage(
        long id,
        Lane lane,
        @Nullable Long workerId,
        @Nullable String directoryId,
        @Nullable String chatId,
        @Nullable String channelId,
        long contentId,
        String notification,
        String card,
        Language language,
        Secrecy secrecy,
        int attempts,
        OffsetDateTime createdAt) {

    PersonalMessage content() {
        return new PersonalMessage(PersonalMessage.PREFIX + id, notification, card, language, secrecy);
    }

    /** What Teams counts its messages by. */
    String chat() {
        return Objects.requireNonNullElse(
                channelId == null ? chatId : channelId, Objects.requireNonNullElse(directoryId, ""));
    }

    boolean isNotice() {
        return lane == Lane.NOTICE;
    }

    /** The card may name a client: it stays out of logs. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
