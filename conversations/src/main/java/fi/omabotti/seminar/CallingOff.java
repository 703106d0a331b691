package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventBook;
import fi.omabotti.event.Events;
import fi.omabotti.event.Seats;
import fi.omabotti.event.SignUpLists;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An event that will not take place: every card of it says so, and who wanted to come hears of it. */
@Component
class CallingOff {

    /** What is called off so late passes in quiet hours (V-23): nobody shall sit there alone. */
    private static final Duration URGENT = Duration.ofHours(24);

    private final Events events;
    private final EventBook book;
    private final EventCard card;
    private final Announcing announcing;
    private final Broadcasts broadcasts;
    private final SignUpLists lists;
    private final AuditTrail audit;
    private final Clock clock;

    CallingOff(
            Events events,
            EventBook book,
            EventCard card,
            Announcing announcing,
            Broadcasts broadcasts,
            SignUpLists lists,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.card = card;
        this.announcing = announcing;
        this.broadcasts = broadcasts;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    Reply ask(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        Seats seats = lists.seats(event);
        String key = seats.taken() + seats.waiting() == 0 ? "call-off?.nobody" : "call-off?";
        return wording.reply(
                List.of(wording.paragraph(key, wording.titleAndTime(event.details()), seats.taken(), seats.waiting())),
                List.of(
                        wording.button(Button.CALLED_OFF, Button.of(event.id())),
                        Button.DROP.choice(wording.say("no"), Map.of())));
    }

    Reply callOff(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        if (!book.cancel(event.id())) {
            return wording.reply("cancelled", wording.title(event.details()), wording.time(event.details()));
        }
        audit.record(AuditRecord.of(SeminarEvent.EVENT_CALLED_OFF, turn).about(event.subject()));
        Event cancelled = events.find(event.id()).orElseThrow();
        Letter letter = (recipient, language) -> card.neutral(cancelled, language, List.of());
        withdraw(Messages.announcement(event.id()), letter);
        for (int version = 2; version <= event.version(); version++) {
            withdraw(Messages.change(event.id(), version), letter);
        }
        List<Recipient.Person> told = lists.all(event.id()).stream()
                .map(it -> new Recipient.Person(it.worker()))
                .toList();
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean urgent = !event.details().start().isAfter(now.plus(URGENT));
        announcing.send(cancelled, Messages.cancelled(event.id()), now.toInstant(), urgent, told, letter);
        return wording.reply(
                told.isEmpty() ? "called-off.nobody" : "called-off",
                wording.titleAndTime(event.details()),
                told.size());
    }

    private void withdraw(String message, Letter letter) {
        broadcasts.stop(message);
        broadcasts.replace(message, letter);
    }
}
