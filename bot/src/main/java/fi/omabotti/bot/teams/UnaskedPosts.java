package fi.omabotti.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.Posted.Taken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls to Teams about what nobody asked for: each waits at its passage, is made once and never fails. The SDK looks
 * into all that it is given, and cannot look into a map within a map: such data goes as a tree.
 */
@Component
class UnaskedPosts {

    private final ConnectorClients clients;
    private final Boarding boarding;
    private final PostFailure failures;

    UnaskedPosts(ConnectorClients clients, Transport transport, Clock clock) {
        this.clients = clients;
        this.boarding = transport.boarding();
        this.failures = new PostFailure(clock);
    }

    CompletableFuture<Posted> post(ConversationReference chat, Activity message, Passage passage) {
        return call(
                chat.serviceUrl(),
                passage,
                chat.conversationId(),
                chats -> chats.sendToConversation(Connector.segment(chat.conversationId()), message),
                posted -> new Taken(chat.conversationId(), chat.serviceUrl(), id(posted)));
    }

    /** As a post of its own, which begins a thread. */
    CompletableFuture<Posted> post(TeamChannel channel, Activity message, Passage passage) {
        ConversationParameters thread = new ConversationParameters();
        thread.setIsGroup(true);
        thread.setBot(new ChannelAccount(channel.botId()));
        thread.setChannelData(ActivityJson.tree(Map.of("channel", Map.of("id", channel.channelId()))));
        thread.setActivity(message);
        return call(
                channel.serviceUrl(),
                passage,
                channel.channelId(),
                chats -> chats.createConversation(thread),
                created -> new Taken(
                        created == null || created.getId() == null ? channel.channelId() : created.getId(),
                        channel.serviceUrl(),
                        created == null ? null : created.getActivityId()));
    }

    /** Opens the 1:1 chat with somebody who has the app; the same one, however often. The card of what is taken is none. */
    CompletableFuture<Posted> open(NewChat chat, Passage passage) {
        ConversationParameters wish = new ConversationParameters();
        wish.setIsGroup(false);
        wish.setBot(new ChannelAccount(chat.botId()));
        wish.setMembers(List.of(new ChannelAccount(chat.directoryId())));
        wish.setTenantId(chat.tenantId());
        wish.setChannelData(ActivityJson.tree(Map.of("tenant", Map.of("id", chat.tenantId()))));
        return call(
                chat.serviceUrl(),
                passage,
                chat.directoryId(),
                chats -> chats.createConversation(wish),
                created -> new Taken(idOf(created), chat.serviceUrl(), null));
    }

    /** Puts another card in the place of one that was posted. */
    CompletableFuture<Posted> change(Taken posted, String cardId, Activity card, Passage passage) {
        return call(
                posted.serviceUrl(),
                passage,
                posted.conversationId(),
                chats -> chats.updateActivity(
                        Connector.segment(posted.conversationId()), Connector.segment(cardId), card),
                changed -> posted);
    }

    private <T> CompletableFuture<Posted> call(
            String serviceUrl,
            Passage passage,
            String chat,
            Function<Conversations, CompletableFuture<T>> call,
            Function<@Nullable T, Taken> taken) {
        try {
            Conversations chats = clients.at(serviceUrl).getConversations();
            return boarding.at(passage, chat, () -> call.apply(chats))
                    .handle((answer, failure) -> failure == null ? taken.apply(answer) : meaning(failure, taken));
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(meaning(failure, taken));
        }
    }

    /** The SDK takes some ways of saying yes for a refusal. */
    private <T> Posted meaning(Throwable failure, Function<@Nullable T, Taken> taken) {
        Throwable cause = Connector.cause(failure);
        return Connector.status(cause) / 100 == 2 ? taken.apply(null) : failures.meaning(cause);
    }

    private static @Nullable String id(@Nullable ResourceResponse posted) {
        return posted == null ? null : posted.getId();
    }

    private static String idOf(@Nullable ConversationResourceResponse created) {
        return created == null || created.getId() == null ? "" : created.getId();
    }
}
