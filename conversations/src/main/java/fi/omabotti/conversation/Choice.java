package fi.omabotti.conversation;

import fi.omabotti.identity.IdentityCodes;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;

/** What the asker can do next: a button. Labels are imperatives, or name what is chosen. */
public sealed interface Choice {

    String label();

    /** Comes back to the conversation as {@link Utterance.Chose}. */
    record Pick(String label, String conversation, String action, Map<String, String> values) implements Choice {
        public Pick {
            label = IdentityCodes.mask(label);
            values = Map.copyOf(values);
        }
    }

    /** Opens a chat with a colleague, named by the sign-in name (UPN). */
    record Chat(String label, String username) implements Choice {}

    /** Calls a colleague, named by the sign-in name (UPN). */
    record Call(String label, String username) implements Choice {}

    /** Opens the asker's own chat with the bot. */
    record OpenPersonalChat(String label) implements Choice {}

    /**
     * Opens a dialog over the chat; nothing that is written in it stays there (V-12). The conversation hears of it as
     * {@link Utterance.Chose} and replies with what the dialog shows; what is pressed in that comes back in the same way. A
     * client without dialogs shows it in the chat.
     */
    record OpenDialog(String label, String conversation, String action, Map<String, String> values) implements Choice {
        public OpenDialog {
            values = Map.copyOf(values);
        }

        /** One that needs to know nothing. */
        public OpenDialog(String label, String conversation, String action) {
            this(label, conversation, action, Map.of());
        }
    }

    /**
     * Says something in the asker's stead, as if it had been typed: it stands in the chat and is answered there, and next time
     * the asker knows what to write. In the asker's own chat only: in a channel nobody would have called the bot.
     */
    record Say(String label, String text) implements Choice {

        /** What is said is what the button shows. */
        public Say(String text) {
            this(text, text);
        }
    }

    /** Opens an address of the web, whose host the conversation has looked at. */
    record Link(String label, URI address) implements Choice {}

    /**
     * Opens a new entry of the asker's own calendar, filled in; nothing is in the calendar until it is saved there.
     *
     * @param text the body of the entry
     */
    record Calendar(String label, String subject, ZonedDateTime start, ZonedDateTime end, String text)
            implements Choice {}

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Pick, T> pick,
            Function<? super Chat, T> chat,
            Function<? super Call, T> call,
            Function<? super OpenPersonalChat, T> openPersonalChat,
            Function<? super OpenDialog, T> openDialog,
            Function<? super Say, T> say,
            Function<? super Link, T> link,
            Function<? super Calendar, T> calendar) {
        if (this instanceof Pick it) {
            return pick.apply(it);
        }
        if (this instanceof Chat it) {
            return chat.apply(it);
        }
        if (this instanceof Call it) {
            return call.apply(it);
        }
        if (this instanceof OpenPersonalChat it) {
            return openPersonalChat.apply(it);
        }
        if (this instanceof OpenDialog it) {
            return openDialog.apply(it);
        }
        if (this instanceof Say it) {
            return say.apply(it);
        }
        if (this instanceof Link it) {
            return link.apply(it);
        }
        return calendar.apply((Calendar) this);
    }
}
