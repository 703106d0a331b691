package fi.omabotti.conversation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that came to the bot, before it is known who said it.
 *
 * @param language what the speaker's Teams is set to, or a button speaks; words in another language go before it
 * @param directoryId the speaker's id in the directory (Entra object id); an opaque string, null when Teams gave none
 * @param chat Teams' id of the chat it was said in
 * @param requestId names the turn in the audit trail: ids of Teams, no content
 * @param cardOf the request id of the turn whose reply the pressed card shows; null for words, and for a card that is not
 *     known any more
 */
public record Incoming(
        Utterance utterance,
        @Nullable String directoryId,
        Place place,
        Language language,
        String chat,
        String requestId,
        @Nullable String cardOf) {}
