package fi.omabotti.seminar;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Findable;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventKind;
import fi.omabotti.name.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Events that are coming up and are for everybody, as they are looked for while a message is written, and put into it. */
@Component
@Order(0)
class EventsToShow implements Findable {

    private final Invitations invitations;
    private final EventCard card;

    EventsToShow(Invitations invitations, EventCard card) {
        this.invitations = invitations;
        this.card = card;
    }

    @Override
    public List<Finding> find(String words, Language language, Asker asker) {
        Wording wording = new Wording(language);
        String looked = Folding.key(words);
        return invitations.comingUp(asker, EnumSet.allOf(EventKind.class)).stream()
                .filter(event -> !event.details().kind().isClosed())
                .filter(event -> Folding.key(described(event, wording)).contains(looked))
                .map(event -> finding(event, wording))
                .toList();
    }

    private static String described(Event event, Wording wording) {
        return wording.say("kind." + event.details().kind().name()) + " " + wording.titleAndTime(event.details());
    }

    /** Who reads it signs up in their own chat: in this one the bot may not be. */
    private Finding finding(Event event, Wording wording) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice.OpenPersonalChat(wording.say("found.sign-up"))));
        choices.addAll(card.links(event, wording));
        List<Part> parts = card.announcement(event, wording).stream()
                .filter(part -> !(part instanceof Part.Note))
                .toList();
        return new Finding(
                wording.title(event.details()),
                wording.time(event.details()),
                wording.message(event.details(), parts, choices));
    }
}
