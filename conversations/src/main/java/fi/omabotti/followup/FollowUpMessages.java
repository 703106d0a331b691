package fi.omabotti.followup;

import fi.omabotti.conversation.Outbox;
import fi.omabotti.staff.WorkerId;
import org.springframework.stereotype.Component;

/** What comes without asking: how it goes. */
@Component
class FollowUpMessages {

    private final Outbox outbox;
    private final ActionCards cards;

    FollowUpMessages(Outbox outbox, ActionCards cards) {
        this.outbox = outbox;
        this.cards = cards;
    }

    void ask(AgreedAction action, int afterDays, WorkerId whom) {
        outbox.send(
                whom,
                action.subject() + "/" + afterDays,
                language -> cards.question(action, new FollowUpWording(language)));
    }
}
