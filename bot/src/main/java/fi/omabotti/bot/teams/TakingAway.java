package fi.omabotti.bot.teams;

import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.bot.teams.Connector.Change;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.bot.teams.ShownAnswer.State;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes answers out of sight: those whose time is up (P-22), and those whose question was edited or deleted (V-12). Two at
 * once do no harm: the card is written twice.
 */
@Component
class TakingAway {

    private static final Logger log = LoggerFactory.getLogger(TakingAway.class);

    private static final Texts TEXTS = Texts.of(TakingAway.class);

    private static final int MOST = 100;

    private final DueAnswers due;
    private final Connector connector;

    TakingAway(DueAnswers due, Connector connector) {
        this.due = due;
        this.connector = connector;
    }

    /** Those that are due, as long as Teams takes it; the rest is left for the next time. */
    void takeAwayDue() {
        for (ShownAnswer answer : due.some(MOST)) {
            if (Thread.currentThread().isInterrupted() || takeAway(answer) == Change.LATER) {
                return;
            }
        }
    }

    /** Not in a transaction, as it calls Teams. What cannot be done now is done by {@link #takeAwayDue}. */
    Change takeAway(ShownAnswer answer) {
        Change outcome = answer.state() == State.DELETED ? delete(answer) : rewrite(answer);
        switch (outcome) {
            case DONE -> due.done(answer);
            case HOPELESS -> due.forget(answer);
            case LATER -> due.tryLater(answer);
        }
        log.debug("Taking away the answer to {}: {}", answer.requestId(), outcome);
        return outcome;
    }

    /** Not every client lets a bot delete: then the card says that it is empty. */
    private Change delete(ShownAnswer answer) {
        Change deleted = connector.delete(answer);
        return deleted == Change.DONE ? deleted : rewrite(answer);
    }

    private Change rewrite(ShownAnswer answer) {
        String words = words(answer);
        Reply reply = new Reply(words, answer.language(), List.of(new Part.Paragraph(words)), List.of());
        return connector.update(
                answer,
                Replies.rewritten(answer, new Answered(CardWriter.draw(reply, ""), words, answer.language(), null)));
    }

    private static String words(ShownAnswer answer) {
        String unasked = answer.requestId().startsWith(PersonalMessage.PREFIX) ? "message-hidden" : "hidden";
        return TEXTS.say(answer.language(), answer.state() == State.EDITED ? "edited" : unasked);
    }
}
