package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventDetails;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Seats;
import fi.omabotti.event.Standing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws an event: neutral where many read it, and with what is one's own in one's own chat. */
@Component
class EventCard {

    static final int LONGEST_NEED = 300;

    private final Audiences audiences;

    EventCard(Audiences audiences) {
        this.audiences = audiences;
    }

    /** As it is announced where many read it, and to who has nothing to do with it yet. */
    Reply neutral(Event event, Language language, List<? extends Part> first) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(first);
        parts.addAll(announcement(event, wording));
        List<Choice> choices = event.state() == EventState.CANCELLED
                ? List.of()
                : List.of(wording.button(Button.SIGN_UP, Button.of(event.id())));
        return wording.message(event.details(), parts, choices);
    }

    /**
     * In one's own chat: with how one stands.
     *
     * @param need what stands in the field for it
     */
    Reply own(Event event, Standing standing, Seats seats, Language language, List<? extends Part> first, String need) {
        Wording wording = new Wording(language);
        if (event.state() == EventState.CANCELLED) {
            return wording.message(
                    event.details(),
                    List.of(wording.paragraph(
                            "cancelled", wording.title(event.details()), wording.time(event.details()))),
                    List.of());
        }
        if (!standing.isSeated() && !standing.isWaiting()) {
            List<Part> parts = new ArrayList<>(first);
            if (!seats.areFree()) {
                parts.add(wording.paragraph("is-full"));
            }
            return neutral(event, language, parts);
        }
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.title(event.details())));
        parts.add(new Paragraph(wording.time(event.details())));
        parts.add(standing.isSeated() ? wording.paragraph("seated") : wording.paragraph("waiting", standing.place()));
        if (standing.isSeated() && event.details().asksNeeds()) {
            parts.add(wording.note("need.why"));
            parts.add(new Field("need", wording.say("need"), new Entry.Lines(LONGEST_NEED), "", need));
        }
        return wording.message(event.details(), parts, ownChoices(event, standing, wording));
    }

    /** Which buttons belong to a seat, or to a place in the queue. */
    List<Choice> ownChoices(Event event, Standing standing, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        if (standing.isSeated()) {
            choices.add(calendar(event.details(), wording, "calendar"));
            choices.addAll(links(event, wording));
            if (event.details().asksNeeds()) {
                choices.add(wording.button(Button.NEED, Button.of(event.id())));
            }
        }
        choices.add(wording.button(Button.LEAVE, Button.of(event.id())));
        return choices;
    }

    /** To where it takes place, and to what was given afterwards. */
    List<Choice> links(Event event, Wording wording) {
        List<Choice> links = new ArrayList<>();
        if (!event.details().link().isEmpty()) {
            links.add(new Choice.Link(
                    wording.say("open-teams"), URI.create(event.details().link())));
        }
        if (event.materials() != null) {
            links.add(new Choice.Link(wording.say("open-materials"), URI.create(event.materials())));
        }
        return links;
    }

    /** @param label a text */
    Choice calendar(EventDetails event, Wording wording, String label) {
        return new Choice.Calendar(wording.say(label), wording.title(event), event.start(), event.end(), event.link());
    }

    List<Part> announcement(Event event, Wording wording) {
        EventDetails details = event.details();
        if (event.state() == EventState.CANCELLED) {
            return List.of(wording.paragraph("cancelled", wording.title(details), wording.time(details)));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.fact("fact.kind", wording.say("kind." + details.kind().name())));
        if (details.capacity() != null) {
            facts.add(wording.fact("fact.seats", Integer.toString(details.capacity())));
        }
        if (details.signUpUntil().isBefore(details.start())) {
            facts.add(wording.fact("fact.until", wording.moment(details.signUpUntil())));
        }
        facts.add(wording.fact(
                "fact.organisers", event.organisers().map(audiences::name).collect(Collectors.joining(", "))));
        return List.of(
                new Headline(wording.title(details)),
                new Paragraph(wording.time(details)),
                new Paragraph(details.words()),
                new Facts(facts),
                wording.note("why-you"));
    }
}
