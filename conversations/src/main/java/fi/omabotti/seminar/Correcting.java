package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventBook;
import fi.omabotti.event.EventDetails;
import fi.omabotti.event.EventUpkeep;
import fi.omabotti.event.Events;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.Standing;
import fi.omabotti.reach.RecipientCount;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A wrong time, a wrong title: what was delivered is changed in its place, and told of anew only if it moves (D12). */
@Component
class Correcting {

    private static final String FROM = "from-version";

    /** A change of what takes place so soon passes in quiet hours (V-23). */
    private static final Duration URGENT = Duration.ofHours(24);

    private static final Set<DeliveryState> GOT_IT =
            Set.of(DeliveryState.DELIVERED, DeliveryState.UNCERTAIN, DeliveryState.SENDING);

    private final Events events;
    private final EventBook book;
    private final EventForm form;
    private final FormReader reader;
    private final EventCard card;
    private final RecipientCount count;
    private final Announcing announcing;
    private final Broadcasts broadcasts;
    private final SignUpLists lists;
    private final EventUpkeep upkeep;
    private final AuditTrail audit;
    private final Clock clock;

    Correcting(
            Events events,
            EventBook book,
            EventForm form,
            FormReader reader,
            EventCard card,
            RecipientCount count,
            Announcing announcing,
            Broadcasts broadcasts,
            SignUpLists lists,
            EventUpkeep upkeep,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.form = form;
        this.reader = reader;
        this.card = card;
        this.count = count;
        this.announcing = announcing;
        this.broadcasts = broadcasts;
        this.lists = lists;
        this.upkeep = upkeep;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which event, and a button. */
    Reply offer(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        return wording.reply(
                List.of(wording.paragraph("correct", wording.titleAndTime(event.details()))),
                List.of(wording.button(Button.EDIT, Button.of(event.id()))));
    }

    Reply edit(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        return form.drawCorrection(
                wording,
                List.of(wording.say("form.correct")),
                FormValues.of(event.details()),
                Button.of(event.id(), event.version()),
                false);
    }

    /** What changes, and who hears of it; nothing is changed yet. */
    Reply written(Turn turn, Event event, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        int from = Button.version(values, Button.VERSION);
        if (event.version() != from) {
            return wording.reply("stale");
        }
        return reader.correction(values, wording)
                .fold(
                        right -> check(turn, event, right.details()),
                        (complaints, mayTellWho) -> form.drawCorrection(
                                wording, complaints, values, Button.of(event.id(), from), mayTellWho));
    }

    private Reply check(Turn turn, Event event, EventDetails details) {
        Wording wording = new Wording(turn.language());
        List<Change> changes = Change.between(event.details(), details);
        if (changes.isEmpty()) {
            return wording.reply("correct.nothing");
        }
        Map<String, String> values = new HashMap<>(Button.of(
                event.id(), book.addDetails(event.id(), details, turn.asker().id())));
        values.put(FROM, Integer.toString(event.version()));
        String what = changes.stream().map(it -> it.name(wording)).collect(Collectors.joining(", "));
        String moves = Change.move(changes);
        Paragraph check = moves.isEmpty() || !event.isOutAt(now())
                ? wording.paragraph("correct.quiet", what)
                : wording.paragraph(
                        "correct.loud",
                        what,
                        count.reached(reached(event), wording.language()),
                        wording.say("because." + moves));
        return wording.reply(
                List.of(check, wording.note("correct", wording.titleAndTime(details))),
                List.of(wording.button(Button.CORRECT, values)));
    }

    /** Does it, unless something else was done meanwhile. */
    Reply correct(Turn turn, Event before, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        int to = Button.version(values, Button.VERSION);
        if (to <= before.version()
                || before.version() != Button.version(values, FROM)
                || !book.correct(before.id(), before.version(), to)) {
            return wording.reply("stale");
        }
        audit.record(AuditRecord.of(SeminarEvent.EVENT_CORRECTED, turn).about(before.subject()));
        Event after = events.find(before.id()).orElseThrow();
        List<Change> changes = Change.between(before.details(), after.details());
        ZonedDateTime at = now();
        broadcasts.replace(
                Messages.announcement(after.id()),
                announcing.letter(
                        after, (its, seated) -> List.of(new Paragraph(Change.told(changes, at, seated, its)))));
        String moves = Change.move(changes);
        upkeep.promote(after.id());
        if (moves.isEmpty() || !after.isOutAt(at)) {
            return wording.reply("corrected", wording.titleAndTime(after.details()));
        }
        Set<Recipient> reached = reached(after);
        announcing.send(
                after,
                Messages.change(after.id(), to),
                at.toInstant(),
                isSoon(before) || isSoon(after),
                reached,
                letter(after, changes, at));
        return wording.reply(
                "corrected.loud", wording.titleAndTime(after.details()), count.reached(reached, wording.language()));
    }

    /** Text 17, to each as it concerns them. */
    private Letter letter(Event event, List<Change> changes, ZonedDateTime at) {
        Map<WorkerId, Standing> standings = lists.standings(event.id());
        return (recipient, language) -> {
            Wording wording = new Wording(language);
            boolean seated = recipient.fold(
                    person -> standings.getOrDefault(person.id(), Standing.NONE).isSeated(), channel -> false);
            Choice button = seated
                    ? card.calendar(event.details(), wording, "calendar.update")
                    : wording.button(Button.SHOW, Button.of(event.id()));
            List<Part> parts = List.of(
                    new Headline(wording.title(event.details())),
                    new Paragraph(Change.told(changes, at, seated, wording)));
            return wording.message(event.details(), parts, List.of(button));
        };
    }

    /** Whoever may have read what is corrected, and whoever comes. */
    private Set<Recipient> reached(Event event) {
        Set<Recipient> reached = broadcasts.report(Messages.announcement(event.id())).stream()
                .filter(it -> GOT_IT.contains(it.state()))
                .map(Delivered::recipient)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        lists.all(event.id()).forEach(it -> reached.add(new Recipient.Person(it.worker())));
        return reached;
    }

    private boolean isSoon(Event event) {
        ZonedDateTime start = event.details().start();
        return start.isAfter(now()) && !start.isAfter(now().plus(URGENT));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).withZoneSameInstant(Events.ZONE);
    }
}
