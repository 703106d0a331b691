package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventBook;
import fi.omabotti.event.Events;
import fi.omabotti.event.Seats;
import fi.omabotti.event.SignUp;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.Standing;
import fi.omabotti.reach.DeliveryFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the organisers of an event see and do after it was announced. */
@Component
class Managing {

    static final String ADDRESS = "address";

    /** A card holds no more: the file has all. */
    private static final int MOST_LINES = 60;

    private final Events events;
    private final EventBook book;
    private final SignUpLists lists;
    private final EventCard card;
    private final Announcing announcing;
    private final StatusCard status;
    private final Broadcasts broadcasts;
    private final EventFiles files;
    private final DeliveryFile delivery;
    private final AuditTrail audit;
    private final Clock clock;

    Managing(
            Events events,
            EventBook book,
            SignUpLists lists,
            EventCard card,
            Announcing announcing,
            StatusCard status,
            Broadcasts broadcasts,
            EventFiles files,
            DeliveryFile delivery,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.lists = lists;
        this.card = card;
        this.announcing = announcing;
        this.status = status;
        this.broadcasts = broadcasts;
        this.files = files;
        this.delivery = delivery;
        this.audit = audit;
        this.clock = clock;
    }

    Reply overview(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        Seats seats = lists.seats(event);
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.fact(
                "fact.seated",
                seats.capacity() == null
                        ? Integer.toString(seats.taken())
                        : wording.say("of", seats.taken(), seats.capacity())));
        facts.add(wording.fact("fact.waiting", Integer.toString(seats.waiting())));
        facts.add(wording.fact("fact.attended", Integer.toString(seats.attended())));
        Map<String, String> values = Button.of(event.id());
        Map<String, String> message = new HashMap<>(values);
        message.put(Button.MESSAGE, Messages.announcement(event.id()));
        return wording.reply(
                List.of(
                        new Headline(wording.title(event.details())),
                        new Paragraph(wording.time(event.details())),
                        new Facts(facts)),
                List.of(
                        wording.button(Button.LIST, values),
                        wording.button(Button.STATUS, message),
                        wording.button(Button.EDIT, values),
                        wording.button(Button.MATERIALS, values),
                        wording.button(Button.CALL_OFF, values)));
    }

    /** Who comes and who waits, with the support that they need: nobody else sees that. */
    Reply list(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        audit.record(AuditRecord.of(SeminarEvent.EVENT_SIGN_UPS_SHOWN, turn).about(event.subject()));
        List<SignUp> all = lists.all(event.id());
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.titleAndTime(event.details()))));
        if (all.isEmpty()) {
            parts.add(wording.paragraph("list.nobody"));
        }
        all.stream().limit(MOST_LINES).forEach(it -> parts.add(new Paragraph(line(it, wording))));
        if (all.size() > MOST_LINES) {
            parts.add(wording.note("list.more", all.size() - MOST_LINES));
        }
        List<Choice> choices = List.of(
                wording.button(Button.EXPORT, Button.of(event.id())),
                wording.button(Button.MANAGE, Button.of(event.id())));
        Reply reply = wording.reply(parts, choices);
        // what is kept a while only must not stay in the chat
        return all.stream().allMatch(it -> it.need().isEmpty())
                ? reply
                : new Reply(reply.notification(), reply.language(), parts, choices, Secrecy.CONFIDENTIAL);
    }

    private static String line(SignUp signUp, Wording wording) {
        String who = signUp.units().isEmpty() ? signUp.name() : signUp.name() + " (" + signUp.units() + ")";
        String line = wording.say("list." + signUp.state().name(), who);
        return signUp.need().isEmpty() ? line : line + " " + wording.say("list.need", signUp.need());
    }

    Reply export(Turn turn, Event event) {
        audit.record(AuditRecord.of(SeminarEvent.EVENT_SIGN_UPS_EXPORTED, turn).about(event.subject()));
        return files.signUps(event, lists.all(event.id()), new Wording(turn.language()));
    }

    /** Asks for the address. */
    Reply askForMaterials(Turn turn, Event event, String complaint, String written) {
        Wording wording = new Wording(turn.language());
        return wording.reply(
                List.of(
                        wording.paragraph(complaint),
                        new Field(
                                ADDRESS,
                                wording.say("field.address"),
                                new Entry.Line(EventForm.LONGEST_LINK),
                                wording.say("wrong.address"),
                                written)),
                List.of(wording.button(Button.GIVE_MATERIALS, Button.of(event.id()))));
    }

    /** To those who had a seat. */
    Reply giveMaterials(Turn turn, Event event, String written) {
        Wording wording = new Wording(turn.language());
        String address = written.strip();
        if (address.length() > EventForm.LONGEST_LINK || !FormReader.isOfTheWeb(address)) {
            return askForMaterials(turn, event, "wrong.address", written);
        }
        if (!book.addMaterials(event.id(), address)) {
            return wording.reply("materials.before");
        }
        audit.record(AuditRecord.of(SeminarEvent.EVENT_MATERIALS_GIVEN, turn).about(event.subject()));
        Event after = events.find(event.id()).orElseThrow();
        List<Recipient.Person> seated = lists.all(event.id()).stream()
                .filter(it -> it.state() == Standing.State.SEATED)
                .map(it -> new Recipient.Person(it.worker()))
                .toList();
        announcing.send(
                after,
                Messages.materials(event.id(), clock),
                clock.instant(),
                false,
                seated,
                (recipient, language) -> materials(after, new Wording(language)));
        return wording.reply("materials.given", seated.size());
    }

    private Reply materials(Event event, Wording wording) {
        List<Choice> choices = new ArrayList<>(card.links(event, wording));
        choices.add(wording.button(Button.ATTENDED, Button.of(event.id())));
        return wording.message(
                event.details(),
                List.of(wording.paragraph("materials", wording.titleAndTime(event.details()))),
                choices);
    }

    Reply status(Turn turn, Event event, String message) {
        return status.draw(event, message, broadcasts.tally(message), turn.language());
    }

    Reply stop(Turn turn, Event event, String message) {
        audit.record(AuditRecord.of(SeminarEvent.EVENT_MESSAGE_STOPPED, turn).about(message));
        broadcasts.stop(message);
        return status(turn, event, message);
    }

    Reply again(Turn turn, Event event, String message) {
        audit.record(AuditRecord.of(SeminarEvent.EVENT_MESSAGE_REPEATED, turn).about(message));
        broadcasts.sendAgain(message);
        return status(turn, event, message);
    }

    Reply report(Turn turn, Event event, String message) {
        audit.record(AuditRecord.of(SeminarEvent.EVENT_DELIVERY_EXPORTED, turn).about(message));
        return delivery.write(message.replace('/', '-'), broadcasts.report(message), turn.language());
    }
}
