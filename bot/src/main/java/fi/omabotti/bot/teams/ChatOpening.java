package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.Credentials;
import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens 1:1 chats, where none is known or the one that is known is gone. */
@Component
class ChatOpening {

    private final UnaskedPosts posts;
    private final ConversationReferences references;
    private final TransactionTemplate transaction;
    private final @Nullable Credentials credentials;
    private final @Nullable String serviceUrl;

    ChatOpening(
            UnaskedPosts posts,
            ConversationReferences references,
            PlatformTransactionManager transactions,
            TeamsSettings teams,
            OpeningSettings settings) {
        this.posts = posts;
        this.references = references;
        this.transaction = new TransactionTemplate(transactions);
        this.credentials = teams.credentials().orElse(null);
        this.serviceUrl = settings.serviceUrl();
        if (serviceUrl != null && !teams.allowedHosts().allow(serviceUrl)) {
            throw new SettingsFault(
                    "teams.service-url is not at one of teams.service-hosts.",
                    "Give Teams' address for the region, such as https://smba.trafficmanager.net/emea/.");
        }
    }

    /** What has come of opening a chat: it, or why there is none. */
    record Opened(@Nullable ConversationReference chat, Posted outcome) {}

    /** The chat with somebody who has none yet; empty when it cannot be asked for. Waits for the outcome. */
    Optional<Opened> open(String directoryId, Passage passage) {
        return serviceUrl == null || credentials == null
                ? Optional.empty()
                : Optional.of(open(
                        new NewChat(directoryId, serviceUrl, credentials.tenantId(), "28:" + credentials.appId()),
                        directoryId,
                        passage));
    }

    /** The chat in the place of one that Teams does not know; empty when it is no other. Waits for the outcome. */
    Optional<ConversationReference> reopen(ConversationReference gone, Passage passage) {
        String tenantId = credentials == null ? gone.tenantId() : credentials.tenantId();
        if (tenantId == null) {
            return Optional.empty();
        }
        NewChat chat = new NewChat(gone.directoryId(), gone.serviceUrl(), tenantId, gone.botId());
        return Optional.ofNullable(open(chat, gone.userId(), passage).chat())
                .filter(it -> !it.conversationId().equals(gone.conversationId()));
    }

    private Opened open(NewChat chat, String userId, Passage passage) {
        return posts.open(chat, passage)
                .join()
                .fold(
                        taken -> opened(chat, userId, taken),
                        notNow -> new Opened(null, notNow),
                        refused -> new Opened(null, ofOpening(refused)),
                        lost -> new Opened(null, new NotNow(Obstacle.OUT_OF_REACH, lost.why(), null)));
    }

    private Opened opened(NewChat chat, String userId, Taken taken) {
        if (taken.conversationId().isEmpty()) {
            return new Opened(null, new NotNow(Obstacle.OUT_OF_REACH, "no id", null));
        }
        ConversationReference opened = new ConversationReference(
                chat.directoryId(), taken.conversationId(), chat.serviceUrl(), chat.tenantId(), userId, chat.botId());
        transaction.executeWithoutResult(status -> references.remember(opened, Language.FI));
        return new Opened(opened, taken);
    }

    /** Who may not open a chat is not installed there; whom Teams does not know has no account. */
    private static Refused ofOpening(Refused refused) {
        Obstacle obstacle = switch (refused.obstacle()) {
            case FORBIDDEN -> Obstacle.NOT_INSTALLED;
            case GONE, NOT_ACCEPTED -> Obstacle.NO_ACCOUNT;
            default -> refused.obstacle();
        };
        return new Refused(obstacle, refused.why());
    }
}
