package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ExpectedReplies;
import fi.omabotti.bot.cards.AdaptiveCard;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.Takeaway;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An answer in the shapes that Teams takes it in. */
final class Replies {

    private Replies() {}

    /** The card alone, as a message with both text and card becomes two; the summary is what a notification shows. */
    static Activity message(Activity question, Answered answer) {
        Activity message = message(answer);
        address(message, question);
        return message;
    }

    /** A card of Teams' own. */
    static Activity message(Activity question, Attachment card, String notification) {
        Activity message = message(card, notification);
        address(message, question);
        return message;
    }

    /** That an answer is on its way. */
    static Activity typing(Activity question) {
        Activity typing = new Activity(ActivityTypes.TYPING);
        typing.setTimestamp(null);
        address(typing, question);
        typing.setReplyToId(null);
        return typing;
    }

    /** Asks whether the file of an answer is wanted. */
    static Activity offer(Activity question, Answered answer, Takeaway file) {
        return message(question, FileConsent.offer(file, answer.language()), file.description());
    }

    /** In the place of a card that was posted. */
    static Activity rewritten(ShownAnswer shown, Answered answer) {
        Activity message = message(answer);
        message.setId(shown.cardId());
        message.setConversation(new ConversationAccount(shown.conversationId()));
        return message;
    }

    /** In the place of a message that nobody had asked for. */
    static Activity rewritten(Taken posted, String cardId, PersonalMessage message) {
        Activity activity = unasked(message);
        activity.setId(cardId);
        activity.setConversation(new ConversationAccount(posted.conversationId()));
        return activity;
    }

    /** In answer to nothing. */
    static Activity unasked(PersonalMessage message) {
        return message(ActivityJson.parse(message.card()), message.notification());
    }

    /** To somebody's own chat, in answer to nothing. */
    static Activity unasked(ConversationReference chat, PersonalMessage message) {
        Activity activity = unasked(message);
        activity.setFrom(new ChannelAccount(chat.botId()));
        activity.setRecipient(new ChannelAccount(chat.userId()));
        activity.setConversation(new ConversationAccount(chat.conversationId()));
        return activity;
    }

    /** For who asked for replies in the response itself. */
    static ExpectedReplies inline(Activity question, Answered answer) {
        return new ExpectedReplies(Stream.concat(
                        Stream.of(message(question, answer)),
                        answer.offered().stream().map(file -> offer(question, answer, file)))
                .toList());
    }

    /** Takes the place of the card whose button was pressed, so that its old choices are gone. */
    static AdaptiveCardInvokeResponse inPlace(Answered answer) {
        AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
        response.setStatusCode(200);
        response.setType(AdaptiveCard.CONTENT_TYPE);
        response.setValue(answer.card());
        return response;
    }

    /**
     * In the dialog, which stays open until its reader closes it.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots">Teams,
     *     "Use dialogs with bots"</a>
     */
    static Map<String, Object> inDialog(Answered answer) {
        Map<String, Object> dialog = Map.of(
                "title",
                "Omabotti",
                "height",
                "medium",
                "width",
                "medium",
                "card",
                Map.of("contentType", AdaptiveCard.CONTENT_TYPE, "content", answer.card()));
        return Map.of("task", Map.of("type", "continue", "value", dialog));
    }

    private static Activity message(Answered answer) {
        return message(answer.card(), answer.notification());
    }

    private static Activity message(Object card, String notification) {
        Attachment attachment = new Attachment();
        attachment.setContentType(AdaptiveCard.CONTENT_TYPE);
        attachment.setContent(card);
        return message(attachment, notification);
    }

    private static void address(Activity message, Activity question) {
        message.setFrom(question.getRecipient());
        message.setRecipient(question.getFrom());
        message.setConversation(question.getConversation());
        message.setReplyToId(question.getId());
    }

    private static Activity message(Attachment attachment, String notification) {
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setTimestamp(null);
        message.setSummary(notification);
        message.setAttachments(List.of(attachment));
        return message;
    }
}
