package fi.omabotti.event;

import fi.omabotti.absence.Absences;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens to events while nobody does anything: to be called now and then, by one instance at a time, outside of a
 * transaction. Each event is done in one of its own, and what was done is not done again.
 */
@Component
public class EventUpkeep {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMinutes(30);

    /** A reminder of tomorrow that is so late says nothing that the next one does not. */
    private static final Duration TOO_CLOSE = Duration.ofHours(2);

    private final Events events;
    private final SignUps signUps;
    private final SignUpLists lists;
    private final EventNotices notices;
    private final Absences absences;
    private final EventSettings settings;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    EventUpkeep(
            Events events,
            SignUps signUps,
            SignUpLists lists,
            EventNotices notices,
            Absences absences,
            EventSettings settings,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.lists = lists;
        this.notices = notices;
        this.absences = absences;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Gives the seats that are free to those who wait, and tells them. For every few seconds: they shall hear of it at once. */
    public void promote() {
        jdbc.sql("""
                        select e.id from event e
                        join event_version v on v.event_id = e.id and v.version = e.version
                        where e.state = 'ANNOUNCED' and v.starts_at > :now
                          and exists (select 1 from event_sign_up s where s.event_id = e.id and s.state = 'WAITING')
                        """).param("now", OffsetDateTime.now(clock)).query(Long.class).list().stream()
                .map(EventId::new)
                .forEach(id -> transaction.executeWithoutResult(status -> promote(id)));
    }

    /** Gives the free seats of one event, in the caller's transaction. */
    public void promote(EventId id) {
        List<Promoted> promoted = signUps.promote(id);
        if (!promoted.isEmpty()) {
            Event event = events.find(id).orElseThrow();
            promoted.forEach(it -> notices.promoted(event, it));
        }
    }

    /** Reminds those who have a seat: a day before, and half an hour before. For every minute. */
    public void remind() {
        for (Event event : events.comingUp()) {
            Duration left =
                    Duration.between(ZonedDateTime.now(clock), event.details().start());
            if (left.compareTo(A_DAY) <= 0 && left.compareTo(TOO_CLOSE) > 0) {
                transaction.executeWithoutResult(status -> remind(event, false));
            } else if (left.compareTo(SOON) <= 0 && left.compareTo(Duration.ZERO) > 0) {
                transaction.executeWithoutResult(status -> remind(event, true));
            }
        }
    }

    /** Forgets which support somebody needs: after a time, or when they do not come after all. For once a day. */
    public void forgetNeeds() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        delete from event_need
                        where event_id in (select e.id from event e
                                           join event_version v on v.event_id = e.id and v.version = e.version
                                           where v.ends_at <= :before)
                           or exists (select 1 from event_sign_up s
                                      where s.event_id = event_need.event_id and s.worker_id = event_need.worker_id
                                        and s.state = 'LEFT' and s.undo_until <= :now)
                        """)
                .param(
                        "before",
                        ZonedDateTime.now(clock).minus(settings.needsKept()).toOffsetDateTime())
                .param("now", OffsetDateTime.now(clock))
                .update());
    }

    private void remind(Event event, boolean soon) {
        if (!marks(event, soon ? "soon_reminder_of" : "day_reminder_of")) {
            return;
        }
        LocalDate day = event.details().start().toLocalDate();
        for (SignUp signUp : lists.all(event.id())) {
            WorkerId worker = signUp.worker();
            if (signUp.state() == Standing.State.SEATED && !absences.isAway(worker, LocalDate.now(clock))) {
                notices.reminder(event, worker, soon, absences.isAway(worker, day));
            }
        }
    }

    /** False when this start was reminded of before. */
    private boolean marks(Event event, String column) {
        OffsetDateTime start = event.details().start().toOffsetDateTime();
        return jdbc.sql("update event set %1$s = :start where id = :id and (%1$s is null or %1$s <> :start)"
                                .formatted(column))
                        .param("start", start)
                        .param("id", event.id().value())
                        .update()
                == 1;
    }
}
