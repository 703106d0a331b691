package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventBook;
import fi.omabotti.event.EventSettings;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.event.LocalTimes;
import fi.omabotti.reach.RecipientCount;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From a preview to an announcement: at once, at a time, or when another facilitator has approved it. */
@Component
class Launching {

    private final Events events;
    private final EventBook book;
    private final Audiences audiences;
    private final Recipients invited;
    private final RecipientCount count;
    private final Announcing announcing;
    private final Composing composing;
    private final EventCard card;
    private final EventSettings settings;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Launching(
            Events events,
            EventBook book,
            Audiences audiences,
            Recipients invited,
            RecipientCount count,
            Announcing announcing,
            Composing composing,
            EventCard card,
            EventSettings settings,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.audiences = audiences;
        this.invited = invited;
        this.count = count;
        this.announcing = announcing;
        this.composing = composing;
        this.card = card;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Reply now(Turn turn, Event draft, int version) {
        return send(turn, draft, version, now());
    }

    /** At the time that was written; a time that is none comes back with the preview. */
    Reply scheduled(Turn turn, Event draft, int version, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        Optional<ZonedDateTime> at = LocalTimes.day(values, Composing.SEND_DAY)
                .flatMap(day ->
                        LocalTimes.time(values, Composing.SEND_TIME).flatMap(time -> LocalTimes.moment(day, time)));
        return at.filter(it -> it.isAfter(now()))
                .map(it -> send(turn, draft, version, it))
                .orElseGet(() -> composing.preview(turn, draft, values, List.of(wording.say("wrong.schedule"))));
    }

    private Reply send(Turn turn, Event draft, int version, ZonedDateTime at) {
        Wording wording = new Wording(turn.language());
        if (draft.version() != version) {
            return Reply.outdated(wording.language());
        }
        if (!draft.details().start().isAfter(at)) {
            return composing.preview(turn, draft, Map.of(), List.of(wording.say("wrong.too-late-to-send")));
        }
        List<Recipient> recipients = invited.of(events.audience(draft.id()));
        if (recipients.isEmpty()) {
            return composing.preview(turn, draft, Map.of(), List.of(wording.say("wrong.nobody")));
        }
        if (recipients.size() > settings.approvalOver()) {
            return submit(turn, draft, at, recipients);
        }
        if (!book.announce(draft, at, turn.asker().id())) {
            return Reply.outdated(wording.language());
        }
        audit.record(AuditRecord.of(SeminarEvent.EVENT_ANNOUNCED, turn).about(draft.subject()));
        return goes(turn, draft, at, recipients);
    }

    private Reply goes(Turn turn, Event draft, ZonedDateTime at, List<Recipient> recipients) {
        Wording wording = new Wording(turn.language());
        Event event = events.find(draft.id()).orElseThrow();
        announcing.announce(event, at.toInstant(), recipients);
        String who = count.inWords(recipients, wording.language());
        return at.isAfter(now())
                ? wording.reply("scheduled", wording.titleAndTime(event.details()), wording.moment(at), who)
                : wording.reply("sent", wording.titleAndTime(event.details()), who);
    }

    private Reply submit(Turn turn, Event draft, ZonedDateTime at, List<Recipient> recipients) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        Set<Long> others = audiences.facilitatorsBeside(me).keySet();
        if (others.isEmpty()) {
            return composing.preview(turn, draft, Map.of(), List.of(wording.say("approval.nobody")));
        }
        if (!book.submit(draft, at, me)) {
            return Reply.outdated(wording.language());
        }
        audit.record(AuditRecord.of(SeminarEvent.EVENT_SUBMITTED, turn).about(draft.subject()));
        others.forEach(it -> outbox.send(
                new WorkerId(it),
                Messages.eachTime(draft, "approval", clock),
                language -> request(draft, at, recipients, audiences.name(me), new Wording(language))));
        return wording.reply("submitted", wording.titleAndTime(draft.details()));
    }

    private Reply request(Event draft, ZonedDateTime at, List<Recipient> recipients, String who, Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                wording.paragraph("approval", who, wording.moment(at), count.inWords(recipients, wording.language())));
        parts.addAll(card.announcement(draft, wording));
        Map<String, String> values = Button.of(draft.id(), draft.version());
        return wording.message(
                draft.details(),
                parts,
                List.of(wording.button(Button.APPROVE, values), wording.button(Button.REFUSE, values)));
    }

    /** By another than who asked; a time that has passed meanwhile is now. */
    Reply decide(Turn turn, Event waiting, int version, boolean yes) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        Optional<WorkerId> submitter = events.submitter(waiting.id()).filter(it -> !it.equals(me));
        ZonedDateTime sendAt = waiting.sendAt();
        if (waiting.state() != EventState.AWAITING_APPROVAL
                || waiting.version() != version
                || submitter.isEmpty()
                || sendAt == null) {
            return Reply.outdated(wording.language());
        }
        ZonedDateTime at = sendAt.isAfter(now()) ? sendAt : now();
        if (yes && !waiting.details().start().isAfter(at)) {
            return wording.reply("wrong.too-late-to-send");
        }
        if (!(yes ? book.approve(waiting, at, me) : book.giveBack(waiting))) {
            return Reply.outdated(wording.language());
        }
        SeminarEvent done = yes ? SeminarEvent.EVENT_APPROVED : SeminarEvent.EVENT_NOT_APPROVED;
        audit.record(AuditRecord.of(done, turn).about(waiting.subject()));
        outbox.send(submitter.get(), Messages.eachTime(waiting, "decision", clock), language -> {
            Wording theirs = new Wording(language);
            return theirs.message(
                    waiting.details(),
                    List.of(theirs.paragraph(
                            yes ? "approved" : "not-approved", theirs.titleAndTime(waiting.details()))),
                    yes ? List.of() : List.of(theirs.button(Button.EDIT, Button.of(waiting.id()))));
        });
        return yes
                ? goes(turn, waiting, at, invited.of(events.audience(waiting.id())))
                : wording.reply("not-approved", wording.titleAndTime(waiting.details()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
