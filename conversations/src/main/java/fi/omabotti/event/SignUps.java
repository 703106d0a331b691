package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Who comes, and who waits. What changes it joins the caller's transaction and locks the event first, so that a seat is given
 * once however many want it at the same moment.
 */
@Component
public class SignUps {

    /** So long who cancelled holds the seat, and may take it back. */
    public static final Duration UNDO = Duration.ofMinutes(2);

    private static final String OF = " where event_id = :event and worker_id = :worker";

    private final Events events;
    private final SignUpLists lists;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignUps(Events events, SignUpLists lists, JdbcClient jdbc, Clock clock) {
        this.events = events;
        this.lists = lists;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives a seat, or a place in the queue.
     *
     * @param invited whether the colleague may come to a closed event
     * @param orWaits whether the colleague wants to wait if there is no seat
     */
    public Attempt signUp(EventId id, WorkerId worker, boolean invited, boolean orWaits) {
        events.lock(id);
        Event event = events.find(id).orElseThrow();
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!event.isOutAt(now)) {
            return Attempt.NOT_OPEN;
        }
        Standing before = lists.standing(id, worker);
        if (before.isSeated() || before.isWaiting()) {
            return before.isSeated() ? Attempt.SEATED : Attempt.WAITING;
        }
        if (!event.details().signUpUntil().isAfter(now)
                || !event.details().start().isAfter(now)) {
            return Attempt.TOO_LATE;
        }
        if (event.details().kind().isClosed() && !invited) {
            return Attempt.NOT_INVITED;
        }
        if (takesBack(event, worker)) {
            return lists.standing(id, worker).isSeated() ? Attempt.SEATED : Attempt.WAITING;
        }
        boolean free = lists.seats(event).areFree();
        if (!free && !orWaits) {
            return Attempt.FULL;
        }
        write(id, worker, free ? "SEATED" : "WAITING");
        return free ? Attempt.SEATED : Attempt.WAITING;
    }

    /** Gives the seat or the place up. False for who has neither. */
    public boolean cancel(EventId id, WorkerId worker) {
        events.lock(id);
        return of(
                                "update event_sign_up set before_undo = state, state = 'LEFT', undo_until = :until" + OF
                                        + " and state in ('SEATED', 'WAITING')",
                                id,
                                worker)
                        .param("until", OffsetDateTime.now(clock).plus(UNDO))
                        .update()
                == 1;
    }

    /** Takes it back. False when the time for it is over, or there is nothing to take back. */
    public boolean undo(EventId id, WorkerId worker) {
        events.lock(id);
        return takesBack(events.find(id).orElseThrow(), worker);
    }

    /** Who cancelled is as before, while the undo lasts: the seat was kept. */
    private boolean takesBack(Event event, WorkerId worker) {
        return of(
                                "update event_sign_up set state = before_undo, before_undo = null, undo_until = null"
                                        + OF + " and state = 'LEFT' and undo_until > :now",
                                event.id(),
                                worker)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Gives the free seats to those who have waited longest. To nobody when the event has begun, or is cancelled. */
    public List<Promoted> promote(EventId id) {
        events.lock(id);
        List<Promoted> promoted = new ArrayList<>();
        Optional<Event> found = events.find(id)
                .filter(it -> it.state() == EventState.ANNOUNCED
                        && it.details().start().isAfter(ZonedDateTime.now(clock)));
        if (found.isPresent()) {
            lists.next(found.get()).forEach(next -> {
                of("update event_sign_up set state = 'SEATED'" + OF, id, next.worker())
                        .update();
                promoted.add(next);
            });
        }
        return promoted;
    }

    /** Marks that somebody was there. False for who had no seat, and before it has begun. */
    public boolean attend(EventId id, WorkerId worker) {
        Event event = events.find(id).orElseThrow();
        return event.state() == EventState.ANNOUNCED
                && !event.details().start().isAfter(ZonedDateTime.now(clock))
                && of("update event_sign_up set attended = true" + OF + " and state = 'SEATED'", id, worker)
                                .update()
                        == 1;
    }

    /** Writes down which support somebody needs who has signed up; a later one takes the place of an earlier one. */
    public void need(EventId id, WorkerId worker, String words) {
        events.lock(id);
        of("delete from event_need" + OF, id, worker).update();
        of(
                        "insert into event_need (event_id, worker_id, words, told_at) values (:event, :worker, :words, :now)",
                        id,
                        worker)
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void write(EventId id, WorkerId worker, String state) {
        of("delete from event_need" + OF, id, worker).update();
        of("delete from event_sign_up" + OF, id, worker).update();
        jdbc.sql("update event set turns = turns + 1 where id = :event")
                .param("event", id.value())
                .update();
        of("""
                insert into event_sign_up (event_id, worker_id, state, turn, asked_at, attended)
                values (:event, :worker, :state, (select turns from event where id = :event), :now, false)
                """, id, worker)
                .param("state", state)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private StatementSpec of(String sql, EventId event, WorkerId worker) {
        return jdbc.sql(sql).param("event", event.value()).param("worker", worker.value());
    }
}
