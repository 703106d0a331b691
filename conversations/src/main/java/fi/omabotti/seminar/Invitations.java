package fi.omabotti.seminar;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Place;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventId;
import fi.omabotti.event.EventKind;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.Standing;
import fi.omabotti.permission.Action;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of which event: of a closed one those who are invited, who come, and who run it. */
@Component
class Invitations {

    private final Events events;
    private final Audiences audiences;
    private final SignUpLists lists;
    private final Clock clock;

    Invitations(Events events, Audiences audiences, SignUpLists lists, Clock clock) {
        this.events = events;
        this.audiences = audiences;
        this.lists = lists;
        this.clock = clock;
    }

    boolean isInvited(Event event, WorkerId worker) {
        return audiences.people(events.audience(event.id())).contains(worker);
    }

    /** Those that are coming up, of some kinds: the next one first. */
    List<Event> comingUp(Asker asker, Set<EventKind> kinds) {
        return events.comingUp().stream()
                .filter(event -> kinds.contains(event.details().kind()))
                .filter(event -> mayHearOf(event, asker.id()))
                .toList();
    }

    /** The next one that is for everybody. */
    Optional<Event> next() {
        return events.comingUp().stream()
                .filter(event -> !event.details().kind().isClosed())
                .findFirst();
    }

    /** Whether somebody has events of their own: else "peru seminaari" is about their own seat. */
    boolean runsSome(Asker asker) {
        return Action.RUN_EVENTS.isOpenTo(asker, Place.PERSONAL)
                && !events.runBy(asker.id(), Set.of(EventState.ANNOUNCED)).isEmpty();
    }

    /** What somebody has signed up for. */
    List<Event> ofOneself(Asker asker, Set<EventKind> kinds) {
        return lists.of(asker.id()).stream()
                .flatMap(id -> events.find(id).stream())
                .filter(event -> kinds.contains(event.details().kind()))
                .toList();
    }

    /**
     * An event by its card.
     *
     * @param inChannel a card in a channel shows it to everybody there, if it was announced in one
     */
    Optional<Event> find(EventId id, Asker asker, boolean inChannel) {
        return events.find(id)
                .filter(event -> event.sendAt() != null && !event.sendAt().isAfter(ZonedDateTime.now(clock)))
                .filter(event -> (inChannel && isInAChannel(event)) || mayHearOf(event, asker.id()));
    }

    private boolean isInAChannel(Event event) {
        return !events.audience(event.id()).channels().isEmpty();
    }

    private boolean mayHearOf(Event event, WorkerId worker) {
        return !event.details().kind().isClosed()
                || event.isRunBy(worker)
                || lists.standing(event.id(), worker).state() != Standing.State.NONE
                || isInvited(event, worker);
    }
}
