package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Tally;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventState;
import fi.omabotti.reach.DeliveryParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far a message about an event is, and what its senders can do about it. */
@Component
class StatusCard {

    Reply draw(Event event, String message, Tally tally, Language language) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(wording.say("status." + kind(message), wording.title(event.details()))));
        parts.addAll(DeliveryParts.draw(tally, language));
        return wording.message(event.details(), parts, choices(event, message, tally, wording));
    }

    private static List<Choice> choices(Event event, String message, Tally tally, Wording wording) {
        Map<String, String> values = new HashMap<>(Button.of(event.id()));
        values.put(Button.MESSAGE, message);
        List<Choice> choices = new ArrayList<>();
        if (tally.in(DeliveryState.WAITING) > 0) {
            choices.add(wording.button(Button.STOP, values));
        }
        int uncertain = tally.in(DeliveryState.UNCERTAIN);
        if (uncertain > 0) {
            choices.add(Button.AGAIN.choice(wording.say("button.again", uncertain), values));
        }
        choices.add(wording.button(Button.REPORT, values));
        if (event.state() == EventState.ANNOUNCED) {
            choices.add(wording.button(Button.MANAGE, Button.of(event.id())));
        }
        return choices;
    }

    /** The third word of its name: an announcement, a change … */
    private static String kind(String message) {
        String rest = message.substring(message.indexOf('/', "event/".length()) + 1);
        return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
    }
}
