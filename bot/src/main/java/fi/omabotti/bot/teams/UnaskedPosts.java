package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.ConnectorCall.Receipt;
import fi.omabotti.bot.teams.Posted.Taken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Calls to Teams about what nobody asked for: each waits at its passage, is made once and never fails.
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
                chats -> chats.send(Connector.segment(chat.conversationId()), message),
                posted -> new Taken(chat.conversationId(), chat.serviceUrl(), posted.id()));
    }

    /** As a post of its own, which begins a thread. */
    CompletableFuture<Posted> post(TeamChannel channel, Activity message, Passage passage) {
        ConversationParameters thread = new ConversationParameters();
        thread.setIsGroup(true);
        thread.setBot(new ChannelAccount(channel.botId()));
        thread.setChannelData(Map.of("channel", Map.of("id", channel.channelId())));
        thread.setActivity(message);
        return call(
                channel.serviceUrl(),
                passage,
                channel.channelId(),
                chats -> chats.open(thread),
                created -> new Taken(
                        Objects.requireNonNullElse(created.id(), channel.channelId()),
                        channel.serviceUrl(),
                        created.activityId()));
    }

    /** Opens the 1:1 chat with somebody who has the app; the same one, however often. The card of what is taken is none. */
    CompletableFuture<Posted> open(NewChat chat, Passage passage) {
        ConversationParameters wish = new ConversationParameters();
        wish.setIsGroup(false);
        wish.setBot(new ChannelAccount(chat.botId()));
        wish.setMembers(List.of(new ChannelAccount(chat.directoryId())));
        wish.setTenantId(chat.tenantId());
        wish.setChannelData(Map.of("tenant", Map.of("id", chat.tenantId())));
        return call(
                chat.serviceUrl(),
                passage,
                chat.directoryId(),
                chats -> chats.open(wish),
                created -> new Taken(Objects.requireNonNullElse(created.id(), ""), chat.serviceUrl(), null));
    }

    /** Puts another card in the place of one that was posted. */
    CompletableFuture<Posted> change(Taken posted, String cardId, Activity card, Passage passage) {
        return call(
                posted.serviceUrl(),
                passage,
                posted.conversationId(),
                chats -> chats.update(Connector.segment(posted.conversationId()), Connector.segment(cardId), card),
                changed -> posted);
    }

    private CompletableFuture<Posted> call(
            String serviceUrl,
            Passage passage,
            String chat,
            Function<Chats, ConnectorCall> call,
            Function<Receipt, Taken> taken) {
        try {
            ConnectorCall made = call.apply(clients.at(serviceUrl));
            return boarding.at(passage, chat, made::later)
                    .handle((answer, failure) -> failure == null ? taken.apply(answer) : failures.meaning(failure));
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(failures.meaning(failure));
        }
    }
}
