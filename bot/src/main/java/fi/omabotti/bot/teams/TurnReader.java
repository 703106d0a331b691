package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import fi.omabotti.conversation.Incoming;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.SentFile;
import fi.omabotti.conversation.Utterance;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was said, by whom, where and in which language, out of an activity. From here on nobody knows of Teams. */
final class TurnReader {

    /** How the id of a chat among people begins. */
    private static final String THREAD = "19:";

    private TurnReader() {}

    /** Empty when nothing was said that is meant for us. */
    static Optional<Incoming> read(Activity activity) {
        return read(activity, null, null);
    }

    /**
     * Empty when nothing was said that is meant for us.
     *
     * @param cardOf of the card whose button this may be, see {@link Incoming}
     * @param file that came with it; null for none
     */
    static Optional<Incoming> read(Activity activity, @Nullable String cardOf, @Nullable SentFile file) {
        JsonNode value = ActivityJson.tree(activity.getValue());
        return switch (ActivityKind.of(activity)) {
            case MESSAGE -> button(value, activity, cardOf).or(() -> words(activity, file));
            case CARD_ACTION -> button(value.path("action").path("data"), activity, cardOf);
            case DIALOG -> button(value.path("data"), activity, cardOf);
            case FILE_CONSENT ->
                FileConsent.in(activity)
                        .filter(FileConsent::accepted)
                        .flatMap(consent -> button(consent.context(), activity, cardOf));
            case EXTENSION_DIALOG -> Extension.chosen(activity).map(button -> button(button, activity, null));
            case EXTENSION_SEARCH, CHANGE, ARRIVAL, REMOVAL, OTHER_INVOKE, OTHER -> Optional.empty();
        };
    }

    /** The language of the client, as far as it says. */
    static Language language(Activity activity) {
        String locale = activity.getLocale();
        return locale == null ? Language.FI : Language.ofTag(locale);
    }

    /** Names the turn; and the message, for what Teams tells of it later. */
    static String requestId(Activity activity) {
        return conversationId(activity) + "/" + activity.getId();
    }

    static @Nullable String conversationId(Activity activity) {
        return activity.getConversation() == null
                ? null
                : activity.getConversation().getId();
    }

    /** Whether an activity can be told from another. */
    static boolean hasIds(Activity activity) {
        return Stream.of(conversationId(activity), activity.getType(), activity.getId())
                .allMatch(id -> id != null && !id.isEmpty());
    }

    private static Optional<Incoming> button(JsonNode data, Activity activity, @Nullable String cardOf) {
        return PressedButton.in(data).map(button -> button(button, activity, cardOf));
    }

    private static Incoming button(PressedButton button, Activity activity, @Nullable String cardOf) {
        return incoming(
                button.chose(),
                Objects.requireNonNullElseGet(button.language(), () -> language(activity)),
                activity,
                cardOf);
    }

    private static Optional<Incoming> words(Activity activity, @Nullable SentFile file) {
        String text = activity.getText();
        return (text == null || text.isBlank()) && !ArrivingFiles.hasOne(activity)
                ? Optional.empty()
                : Optional.of(incoming(
                        new Utterance.Said(PlainWords.of(activity), file), language(activity), activity, null));
    }

    private static Incoming incoming(
            Utterance utterance, Language language, Activity activity, @Nullable String cardOf) {
        return new Incoming(
                utterance,
                directoryId(activity.getFrom()),
                placeOf(activity),
                language,
                Objects.requireNonNullElse(conversationId(activity), ""),
                requestId(activity),
                cardOf);
    }

    private static @Nullable String directoryId(@Nullable ChannelAccount from) {
        return from == null ? null : from.getAadObjectId();
    }

    /** The dialog of the message extension is seen by who opened it and by nobody else, wherever it was opened. */
    static Place placeOf(Activity activity) {
        return ActivityKind.of(activity) == ActivityKind.EXTENSION_DIALOG || isOwnChat(activity)
                ? Place.PERSONAL
                : Place.SHARED;
    }

    /**
     * Whether it comes from somebody's own chat with the bot: only what says that it is a 1:1 chat is one. Teams says so of two
     * people's chat too, where a card can stand that one of them has found; its id is a thread's, and without the bot in it.
     */
    static boolean isOwnChat(Activity activity) {
        ConversationAccount chat = activity.getConversation();
        return chat != null
                && !chat.isGroup()
                && "personal".equals(chat.getConversationType())
                && !isOfOthers(chat.getId(), activity.getRecipient());
    }

    private static boolean isOfOthers(@Nullable String chatId, @Nullable ChannelAccount bot) {
        if (chatId == null || !chatId.startsWith(THREAD)) {
            return false;
        }
        String botId = bot == null || bot.getId() == null
                ? ""
                : bot.getId().substring(bot.getId().indexOf(':') + 1);
        return botId.isEmpty() || !chatId.contains(botId);
    }
}
