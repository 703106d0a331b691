package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Tally;
import fi.omabotti.event.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the senders' status cards up to date, in their place. */
@Component
class StatusWatch implements Broadcasts.Watcher {

    private final ObjectProvider<Broadcasts> broadcasts;
    private final StatusCard status;
    private final Events events;

    /** Whoever delivers knows its watchers: so it is asked for when it is needed. */
    StatusWatch(ObjectProvider<Broadcasts> broadcasts, StatusCard status, Events events) {
        this.broadcasts = broadcasts;
        this.status = status;
        this.events = events;
    }

    @Override
    public void progressed(String message, Tally tally) {
        Messages.event(message)
                .flatMap(events::find)
                .ifPresent(event -> broadcasts
                        .getObject()
                        .replace(
                                Messages.status(message),
                                (recipient, language) -> status.draw(event, message, tally, language)));
    }
}
