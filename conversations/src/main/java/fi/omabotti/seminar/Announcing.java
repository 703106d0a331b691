package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Event;
import fi.omabotti.event.Seats;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.Standing;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
     * The event as each of them sees it; drawn once for all who have nothing to do with it, as they may be ten thousand.
     *
     * @param first said before it, to who has a seat and to who has none
     */
    Letter letter(Event event, BiFunction<Wording, Boolean, List<Part>> first) {
        Map<WorkerId, Standing> standings = lists.standings(event.id());
        Seats seats = lists.seats(event);
        Map<Language, Reply> toPeople = new EnumMap<>(Language.class);
        Map<Language, Reply> toChannels = new EnumMap<>(Language.class);
        Function<Language, Reply> toChannel = language -> toChannels.computeIfAbsent(
                language, it -> card.neutral(event, it, first.apply(new Wording(it), false)));
        BiFunction<Standing, Language, Reply> drawn = (standing, language) ->
                card.own(event, standing, seats, language, first.apply(new Wording(language), standing.isSeated()), "");
        return (recipient, language) -> recipient.fold(
                person -> Optional.ofNullable(standings.get(person.id()))
                        .map(standing -> drawn.apply(standing, language))
                        .orElseGet(() -> toPeople.computeIfAbsent(language, it -> drawn.apply(Standing.NONE, it))),
                channel -> toChannel.apply(language));
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
