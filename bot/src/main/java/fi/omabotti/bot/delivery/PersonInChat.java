package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Language;

/**
 * What a card must know of who is going to read it.
 *
 * @param botId as whom the person chats with the bot; empty before they ever did
 */
record PersonInChat(Language language, String botId) {

    static final PersonInChat UNKNOWN = new PersonInChat(Language.FI, "");
}
