package fi.omabotti.organising;

import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Tally;
import fi.omabotti.pretask.FacilitatorNotices;
import fi.omabotti.pretask.HandOutMessages;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTasks;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One card for each facilitator of how far it is, changed in place as messages arrive and people answer. */
@Component
class ProgressNotices implements FacilitatorNotices, Broadcasts.Watcher {

    private final ObjectProvider<Broadcasts> broadcasts;
    private final ObjectProvider<HandOutDelivery> delivery;
    private final ProgressCard card;
    private final PreTasks tasks;
    private final Clock clock;

    /** Whoever delivers knows its watchers: so it is asked for when it is needed. */
    ProgressNotices(
            ObjectProvider<Broadcasts> broadcasts,
            ObjectProvider<HandOutDelivery> delivery,
            ProgressCard card,
            PreTasks tasks,
            Clock clock) {
        this.broadcasts = broadcasts;
        this.delivery = delivery;
        this.card = card;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** For those who pressed the button a moment ago: quiet hours do not hold it. */
    void begin(PreTask task) {
        broadcasts
                .getObject()
                .send(
                        new Broadcast(message(task), clock.instant(), true),
                        task.facilitators().map(Recipient.Person::new).toList(),
                        letter(task));
    }

    @Override
    public void counted(PreTask task) {
        broadcasts.getObject().replace(message(task), letter(task));
    }

    @Override
    public void progressed(String message, Tally tally) {
        HandOutMessages.task(message).flatMap(tasks::find).ifPresent(this::counted);
    }

    private Letter letter(PreTask task) {
        Tally tally = delivery.getObject().tally(task);
        return (recipient, language) -> card.draw(task, tally, language);
    }

    private static String message(PreTask task) {
        return task.subject() + "/progress";
    }
}
