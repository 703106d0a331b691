package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity means for us. */
enum ActivityKind {
    /** Words, or a pressed Action.Submit. */
    MESSAGE,
    /** A pressed Action.Execute: its answer takes the card's place. */
    CARD_ACTION,
    /** A dialog that a button of ours opens, or that a button in it sends: its answer is shown in it. */
    DIALOG,
    /** A dialog that is opened beside the place where a message is written, or a button in it. Only who opened it sees it. */
    EXTENSION_DIALOG,
    /** Something is looked for that can be put into a message. */
    EXTENSION_SEARCH,
    /** Whether somebody wants a file that we offered. */
    FILE_CONSENT,
    /** A message was edited or deleted by its writer. */
    CHANGE,
    /** The bot has come to a chat. */
    ARRIVAL,
    /** The bot was taken out of a chat or a team. */
    REMOVAL,
    /** Something that wants an answer of its own kind, which we have not offered. */
    OTHER_INVOKE,
    /** Anything else that Teams likes to tell: liked, typing. */
    OTHER;

    static ActivityKind of(Activity activity) {
        return switch (String.valueOf(activity.getType())) {
            case "message" -> MESSAGE;
            case "messageUpdate" -> isEvent("editMessage", activity) ? CHANGE : OTHER;
            case "messageDelete" -> isEvent("softDeleteMessage", activity) ? CHANGE : OTHER;
            case "invoke" -> ofInvoke(activity);
            case "installationUpdate" -> ofInstallation(String.valueOf(activity.getAction()));
            case "conversationUpdate" -> isBotRemoved(activity) ? REMOVAL : ARRIVAL;
            default -> OTHER;
        };
    }

    private static ActivityKind ofInvoke(Activity activity) {
        return switch (String.valueOf(activity.getName())) {
            case "adaptiveCard/action" -> CARD_ACTION;
            case "task/fetch", "task/submit" -> isOurs(activity) ? DIALOG : OTHER_INVOKE;
            case "composeExtension/fetchTask", "composeExtension/submitAction" ->
                Extension.chosen(activity).isPresent() ? EXTENSION_DIALOG : OTHER_INVOKE;
            case "composeExtension/query" -> Extension.isSearch(activity) ? EXTENSION_SEARCH : OTHER_INVOKE;
            case FileConsent.INVOKE -> FileConsent.in(activity).isPresent() ? FILE_CONSENT : OTHER_INVOKE;
            default -> OTHER_INVOKE;
        };
    }

    /** An upgrade takes the app away, and brings it again at once. */
    private static ActivityKind ofInstallation(String action) {
        return switch (action) {
            case "remove" -> REMOVAL;
            case "remove-upgrade" -> OTHER;
            default -> ARRIVAL;
        };
    }

    /** Whether the bot itself has come, and not a member of where it is already. */
    static boolean isBotAdded(Activity activity) {
        return of(activity) == ARRIVAL
                && (isBotAmong(activity.getMembersAdded(), activity) || "add".equals(activity.getAction()));
    }

    private static boolean isBotRemoved(Activity activity) {
        return isBotAmong(activity.getMembersRemoved(), activity);
    }

    private static boolean isBotAmong(@Nullable List<ChannelAccount> members, Activity activity) {
        ChannelAccount bot = activity.getRecipient();
        return bot != null
                && members != null
                && members.stream()
                        .anyMatch(it ->
                                it != null && it.getId() != null && it.getId().equals(bot.getId()));
    }

    private static boolean isOurs(Activity dialog) {
        return PressedButton.in(ActivityJson.tree(dialog.getValue()).path("data"))
                .isPresent();
    }

    private static boolean isEvent(String name, Activity activity) {
        return name.equals(
                ActivityJson.tree(activity.getChannelData()).path("eventType").textValue());
    }
}
