package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;

/** What an activity means for us. */
enum ActivityKind {
    /** Words, or a pressed Action.Submit. */
    MESSAGE,
    /** A pressed Action.Execute: its answer takes the card's place. */
    CARD_ACTION,
    /** The bot has come to a chat. */
    ARRIVAL,
    /** Something that wants an answer of its own kind, which we have not offered. */
    OTHER_INVOKE,
    /** Anything else that Teams likes to tell: edited, deleted, liked, typing, removed. */
    OTHER;

    static ActivityKind of(Activity activity) {
        return switch (String.valueOf(activity.getType())) {
            case "message" -> MESSAGE;
            case "invoke" -> "adaptiveCard/action".equals(activity.getName()) ? CARD_ACTION : OTHER_INVOKE;
            case "installationUpdate" -> String.valueOf(activity.getAction()).startsWith("remove") ? OTHER : ARRIVAL;
            case "conversationUpdate" -> ARRIVAL;
            default -> OTHER;
        };
    }
}
