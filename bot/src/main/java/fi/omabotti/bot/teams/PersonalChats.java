package fi.omabotti.bot.teams;

import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.ChatOpening.Opened;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Obstacle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * People's own chats with the bot, and channels of teams, to show something there that nobody asked for. Each call waits at
 * the caller's passage; no outcome is an exception.
 */
@Component
public class PersonalChats implements DisposableBean {

    private static final int OPENING_AT_ONCE = 32;

    private final ConversationReferences references;
    private final UnaskedPosts posts;
    private final ChatOpening opening;
    private final TeamChannels channels;
    private final ShownAnswers answers;
    private final ExecutorService openers = Executors.newFixedThreadPool(OPENING_AT_ONCE, task -> {
        Thread thread = new Thread(task, "opening");
        thread.setDaemon(true);
        return thread;
    });

    PersonalChats(
            ConversationReferences references,
            UnaskedPosts posts,
            ChatOpening opening,
            TeamChannels channels,
            ShownAnswers answers) {
        this.references = references;
        this.posts = posts;
        this.opening = opening;
        this.channels = channels;
        this.answers = answers;
    }

    /** Posts a message, once; to a chat that is opened for it where none is known, or Teams does not know it any more. */
    public CompletableFuture<Posted> post(String directoryId, PersonalMessage message, Passage passage) {
        return references
                .of(directoryId)
                .map(chat -> post(chat, message, passage)
                        .thenCompose(posted -> isStale(posted)
                                ? CompletableFuture.supplyAsync(() -> again(chat, message, passage, posted), openers)
                                : CompletableFuture.completedFuture(posted)))
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> first(directoryId, message, passage), openers));
    }

    /** Posts a message to a channel, once. */
    public CompletableFuture<Posted> postToChannel(String channelId, PersonalMessage message, Passage passage) {
        Optional<TeamChannel> known = channels.find(channelId);
        if (known.isEmpty()) {
            return CompletableFuture.completedFuture(new Refused(Obstacle.NOT_INSTALLED, "unknown channel"));
        }
        if (known.get().isPrivate()) {
            return CompletableFuture.completedFuture(new Refused(Obstacle.PRIVATE_CHANNEL, "private channel"));
        }
        return posts.post(known.get(), Replies.unasked(message), passage);
    }

    /** Puts another message in the place of one that was taken under that id; does no harm when it is done twice. */
    public CompletableFuture<Posted> change(Taken posted, String cardId, PersonalMessage message, Passage passage) {
        return posts.change(posted, cardId, Replies.rewritten(posted, cardId, message), passage);
    }

    /** Keeps which card it is, so that its buttons find it and it is hidden in time. Joins the caller's transaction. */
    public void remember(PersonalMessage message, Taken taken) {
        answers.remember(message, taken);
    }

    @Override
    public void destroy() {
        openers.shutdownNow();
    }

    private static boolean isStale(Posted posted) {
        return posted instanceof Refused refused
                && (refused.obstacle() == Obstacle.GONE || refused.obstacle() == Obstacle.NOT_INSTALLED);
    }

    private Posted first(String directoryId, PersonalMessage message, Passage passage) {
        Optional<Opened> opened = opening.open(directoryId, passage);
        if (opened.isEmpty()) {
            return new Refused(Obstacle.NOT_INSTALLED, "no chat");
        }
        ConversationReference chat = opened.get().chat();
        return chat == null
                ? opened.get().outcome()
                : post(chat, message, passage).join();
    }

    private Posted again(ConversationReference gone, PersonalMessage message, Passage passage, Posted refused) {
        return opening.reopen(gone, passage)
                .map(chat -> post(chat, message, passage).join())
                .orElse(refused);
    }

    private CompletableFuture<Posted> post(ConversationReference chat, PersonalMessage message, Passage passage) {
        return posts.post(chat, Replies.unasked(chat, message), passage);
    }
}
