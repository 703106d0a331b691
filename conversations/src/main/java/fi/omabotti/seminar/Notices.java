package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventNotices;
import fi.omabotti.event.Promoted;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What comes to one person without their asking. */
@Component
class Notices implements EventNotices {

    private final Outbox outbox;
    private final Broadcasts broadcasts;
    private final EventCard card;
    private final SignUpLists lists;

    Notices(Outbox outbox, Broadcasts broadcasts, EventCard card, SignUpLists lists) {
        this.outbox = outbox;
        this.broadcasts = broadcasts;
        this.card = card;
        this.lists = lists;
    }

    @Override
    public void promoted(Event event, Promoted who) {
        outbox.send(who.worker(), event.subject() + "/seat/" + who.turn(), language -> {
            Wording wording = new Wording(language);
            return wording.message(
                    event.details(),
                    List.of(wording.paragraph(
                            "promoted", wording.title(event.details()), wording.time(event.details()))),
                    List.of(
                            card.calendar(event.details(), wording, "calendar"),
                            wording.button(Button.LEAVE, Button.of(event.id()))));
        });
        broadcasts.replace(
                Messages.announcement(event.id()),
                List.of(new Recipient.Person(who.worker())),
                (recipient, language) -> card.own(
                        event, lists.standing(event.id(), who.worker()), lists.seats(event), language, List.of(), ""));
    }

    @Override
    public void reminder(Event event, WorkerId to, boolean soon, boolean awayThen) {
        String which = soon ? "soon" : "tomorrow";
        String message = event.subject() + "/reminder/" + which + "/"
                + event.details().start().toEpochSecond();
        outbox.send(to, message, language -> {
            Wording wording = new Wording(language);
            List<Part> parts = new ArrayList<>();
            parts.add(wording.paragraph(
                    "reminder." + which, wording.title(event.details()), wording.time(event.details())));
            if (awayThen) {
                parts.add(wording.paragraph("reminder.away"));
            }
            List<Choice> choices = new ArrayList<>(card.links(event, wording));
            choices.add(wording.button(soon ? Button.ATTENDED : Button.LEAVE, Button.of(event.id())));
            return wording.message(event.details(), parts, choices);
        });
    }
}
