package fi.omabotti.bot.teams;

import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Taken;
import org.springframework.stereotype.Component;

/** People's own chats with the bot, to show something there that nobody asked for. */
@Component
public class PersonalChats {

    private final ConversationReferences references;
    private final Connector connector;
    private final ShownAnswers answers;

    PersonalChats(ConversationReferences references, Connector connector, ShownAnswers answers) {
        this.references = references;
        this.connector = connector;
        this.answers = answers;
    }

    /** Posts a message, once, and waits for the outcome. Never throws for what Teams does; not for a transaction. */
    public Posted post(String directoryId, PersonalMessage message) {
        return references
                .of(directoryId)
                .<Posted>map(chat -> connector.post(chat, Replies.unasked(chat, message)))
                .orElseGet(() -> new NotNow("no chat", null));
    }

    /** Keeps which card it is, so that its buttons find it and it is hidden in time. Joins the caller's transaction. */
    public void remember(PersonalMessage message, Taken taken) {
        answers.remember(message, taken);
    }
}
