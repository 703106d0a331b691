package fi.omabotti.bot.teams;

/**
 * A channel that the bot can write to, or would if it were not private.
 *
 * @param teamName empty when Teams has not told it
 * @param channelName empty for the general channel
 * @param botId the bot as Teams calls it there
 */
public record TeamChannel(
        String channelId, String teamName, String channelName, boolean isPrivate, String serviceUrl, String botId) {}
