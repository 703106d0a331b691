package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.event.Event;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Sends what goes to many, and beside it to its senders how far it is. */
@Component
class Announcing {

    private final Broadcasts broadcasts;
    private final StatusCard status;
    private final EventCard card;
    private final SignUpLists lists;
    private final Clock clock;

    Announcing(Broadcasts broadcasts, StatusCard status, EventCard card, SignUpLists lists, Clock clock) {
        this.broadcasts = broadcasts;
        this.status = status;
        this.card = card;
        this.lists = lists;
        this.clock = clock;
    }

    void announce(Event event, Instant notBefore, List<Recipient> to) {
        send(
                event,
                Messages.announcement(event.id()),
                notBefore,
                false,
                to,
                letter(event, (wording, seated) -> List.of()));
    }

    /**
     * The event as each of them sees it.
     *
     * @param first said before it, to who has a seat and to who has none
     */
    Letter letter(Event event, BiFunction<Wording, Boolean, List<Part>> first) {
        return (recipient, language) -> {
            Wording wording = new Wording(language);
            return recipient.fold(
                    person -> {
                        Standing standing = lists.standing(event.id(), person.id());
                        return card.own(
                                event,
                                standing,
                                lists.seats(event),
                                language,
                                first.apply(wording, standing.isSeated()),
                                "");
                    },
                    channel -> card.neutral(event, language, first.apply(wording, false)));
        };
    }

    /** The status is for those who pressed the button a moment ago: quiet hours do not hold it. */
    void send(
            Event event,
            String message,
            Instant notBefore,
            boolean urgent,
            Collection<? extends Recipient> to,
            Letter letter) {
        if (to.isEmpty()) {
            return;
        }
        broadcasts.send(new Broadcast(message, notBefore, urgent), to, letter);
        broadcasts.send(
                new Broadcast(Messages.status(message), clock.instant(), true),
                event.organisers().map(Recipient.Person::new).toList(),
                (recipient, language) -> status.draw(event, message, broadcasts.tally(message), language));
    }
}
