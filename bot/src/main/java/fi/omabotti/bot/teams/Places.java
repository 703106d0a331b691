package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import org.springframework.stereotype.Component;

/** Where the bot can write, learnt from all that Teams tells it. */
@Component
class Places {

    private final ConversationReferences references;
    private final TeamChannels channels;

    Places(ConversationReferences references, TeamChannels channels) {
        this.references = references;
        this.channels = channels;
    }

    /**
     * Joins the caller's transaction. Beside a message that is being written the bot is asked in chats and teams that it is not
     * in: from that nothing is learnt.
     *
     * @return whether it is the first of somebody's own chat with the bot
     */
    boolean learn(Activity activity) {
        if (ActivityKind.of(activity) == ActivityKind.REMOVAL) {
            forget(activity);
            return false;
        }
        if (ActivityKind.of(activity) == ActivityKind.EXTENSION_DIALOG) {
            return false;
        }
        TeamNews.in(activity).ifPresent(channels::learn);
        return ConversationReference.of(activity)
                .filter(it -> references.remember(it, TurnReader.language(activity)))
                .isPresent();
    }

    private void forget(Activity removal) {
        TeamNews.in(removal).ifPresent(news -> channels.forgetTeam(news.teamId()));
        String conversationId = TurnReader.conversationId(removal);
        if (conversationId != null) {
            references.forget(conversationId);
        }
    }
}
