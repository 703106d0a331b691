package fi.omabotti.reach;

import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a message is: every recipient is in one of the numbers, so they add up to all. */
public final class DeliveryParts {

    private DeliveryParts() {}

    public static List<Part> draw(Tally tally, Language language) {
        Wording wording = new Wording(language);
        List<Fact> facts = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            if (tally.in(state) > 0 || state == DeliveryState.DELIVERED) {
                facts.add(new Fact(wording.say("state." + state.name()), Integer.toString(tally.in(state))));
            }
        }
        facts.add(new Fact(wording.say("state.all"), Integer.toString(tally.total())));
        List<Part> parts = new ArrayList<>(List.of(new Facts(facts)));
        if (!tally.obstacles().isEmpty()) {
            parts.add(new Paragraph(wording.say("reasons", wording.reasons(tally.obstacles()))));
        }
        Optional.ofNullable(tally.heldUntil())
                .ifPresent(until -> parts.add(new Note(wording.say("held-until", wording.moment(until)))));
        parts.add(new Note(wording.say(tally.isOver() ? "status.over" : "status.goes-on")));
        return parts;
    }
}
