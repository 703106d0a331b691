package fi.omabotti.conversation;

import fi.omabotti.staff.WorkerId;
import java.util.function.Function;

/**
 * What must reach somebody who did not just ask. Nothing is sent here: it is written down in the transaction of what caused
 * it, and delivered after that, or not at all when there is no way to the person.
 */
public interface Outbox {

    /**
     * Shows a reply to a colleague in their own chat with the bot. A client is named in it only for whoever may see that
     * client, and in its notification never (P-19). Joins the caller's transaction, and fails without one.
     *
     * <p>What is about a client is hidden a while after it was delivered, read or not (P-22): what somebody shall act upon
     * comes as an open message without a client, whose button shows the rest.
     *
     * @param message what is sent, in the sender's own words: a colleague gets each message once, however often it is sent
     * @param reply in the language that the colleague speaks with the bot; their Teams' own before they ever did
     */
    void send(WorkerId to, String message, Function<Language, Reply> reply);
}
