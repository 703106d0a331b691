package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ExpectedReplies;
import fi.omabotti.bot.cards.AdaptiveCard;
import fi.omabotti.bot.teams.Outcome.Answered;
import java.util.List;

/** An answer in the three shapes that Teams takes it in. */
final class Replies {

    private Replies() {}

    /** The card alone, as a message with both text and card becomes two; the summary is what a notification shows. */
    static Activity message(Activity question, Answered answer) {
        Attachment attachment = new Attachment();
        attachment.setContentType(AdaptiveCard.CONTENT_TYPE);
        attachment.setContent(answer.card());
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setTimestamp(null);
        message.setFrom(question.getRecipient());
        message.setRecipient(question.getFrom());
        message.setConversation(question.getConversation());
        message.setReplyToId(question.getId());
        message.setSummary(answer.notification());
        message.setAttachments(List.of(attachment));
        return message;
    }

    /** For who asked for replies in the response itself. */
    static ExpectedReplies inline(Activity question, Answered answer) {
        return new ExpectedReplies(message(question, answer));
    }

    /** Takes the place of the card whose button was pressed, so that its old choices are gone. */
    static AdaptiveCardInvokeResponse inPlace(Answered answer) {
        AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
        response.setStatusCode(200);
        response.setType(AdaptiveCard.CONTENT_TYPE);
        response.setValue(answer.card());
        return response;
    }
}
