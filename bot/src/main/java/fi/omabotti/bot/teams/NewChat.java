package fi.omabotti.bot.teams;

/**
 * A 1:1 chat that is to be opened.
 *
 * @param directoryId with whom
 * @param botId the bot as a person to chat with
 */
record NewChat(String directoryId, String serviceUrl, String tenantId, String botId) {}
