package fi.omabotti.conversation;

import org.jspecify.annotations.Nullable;

/**
 * One thing said to the bot.
 *
 * @param chat Teams' id of the chat it was said in
 * @param requestId names the turn in the audit trail: ids of Teams, no content
 * @param cardOf the request id of the turn whose reply the pressed card shows; null for words, and for a card that is not
 *     known any more
 */
public record Turn(
        Utterance utterance,
        Asker asker,
        Place place,
        Language language,
        String chat,
        String requestId,
        @Nullable String cardOf) {}
