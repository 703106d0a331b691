package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's own chat with the bot is.
 *
 * @param directoryId the person, in lower case as in the staff list
 */
record ConversationReference(
        String directoryId,
        String conversationId,
        String serviceUrl,
        @Nullable String tenantId,
        String userId,
        String botId) {

    /** Empty when the activity is not from a person's own chat, or does not say enough to write there. */
    static Optional<ConversationReference> of(Activity activity) {
        ConversationAccount chat = activity.getConversation();
        ChannelAccount user = activity.getFrom();
        ChannelAccount bot = activity.getRecipient();
        if (chat == null || user == null || bot == null || !TurnReader.isOwnChat(activity)) {
            return Optional.empty();
        }
        boolean complete = Stream.of(
                        user.getAadObjectId(), chat.getId(), activity.getServiceUrl(), user.getId(), bot.getId())
                .allMatch(it -> it != null && !it.isBlank());
        return complete
                ? Optional.of(new ConversationReference(
                        user.getAadObjectId().toLowerCase(Locale.ROOT),
                        chat.getId(),
                        activity.getServiceUrl(),
                        chat.getTenantId(),
                        user.getId(),
                        bot.getId()))
                : Optional.empty();
    }
}
