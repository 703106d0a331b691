package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import org.springframework.stereotype.Component;

/** Where the bot can write, learnt from all that Teams tells it. */
@Component
class Places {

    /** What the bot knows from now on. */
    enum NewPlace {
        NONE,
        /** Somebody's own chat with the bot. */
        OWN_CHAT,
        /** The first channel of a team. */
        TEAM
    }

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
     * @return what the bot has come to that it did not know
     */
    NewPlace learn(Activity activity) {
        if (ActivityKind.of(activity) == ActivityKind.REMOVAL) {
            forget(activity);
            return NewPlace.NONE;
        }
        if (ActivityKind.of(activity) == ActivityKind.EXTENSION_DIALOG) {
            return NewPlace.NONE;
        }
        boolean isNewTeam = TeamNews.in(activity).filter(channels::learn).isPresent();
        boolean isNewChat = ConversationReference.of(activity)
                .filter(it -> references.remember(it, TurnReader.language(activity)))
                .isPresent();
        return isNewTeam ? NewPlace.TEAM : isNewChat ? NewPlace.OWN_CHAT : NewPlace.NONE;
    }

    private void forget(Activity removal) {
        TeamNews.in(removal).ifPresent(news -> channels.forgetTeam(news.teamId()));
        String conversationId = TurnReader.conversationId(removal);
        if (conversationId != null) {
            references.forget(conversationId);
        }
    }
}
