package fi.omabotti.conversation;

/**
 * One thing said to the bot.
 *
 * @param requestId names the turn in the audit trail: ids of Teams, no content
 */
public record Turn(Utterance utterance, Asker asker, Place place, Language language, String requestId) {}
