package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventBook;
import fi.omabotti.event.EventId;
import fi.omabotti.event.EventSettings;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.reach.RecipientCount;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From "uusi tilaisuus" to a preview. Nothing is sent here but to oneself. */
@Component
class Composing {

    static final String SEND_DAY = "send-day";
    static final String SEND_TIME = "send-time";

    /** Drafts that are offered. */
    private static final int MOST_DRAFTS = 3;

    private final Events events;
    private final EventBook book;
    private final EventForm form;
    private final FormValues formValues;
    private final FormReader reader;
    private final EventCard card;
    private final Recipients invited;
    private final RecipientCount count;
    private final EventSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Composing(
            Events events,
            EventBook book,
            EventForm form,
            FormValues formValues,
            FormReader reader,
            EventCard card,
            Recipients invited,
            RecipientCount count,
            EventSettings settings,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.form = form;
        this.formValues = formValues;
        this.reader = reader;
        this.card = card;
        this.invited = invited;
        this.count = count;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The last event first: most are like it (V-27). */
    Reply start(Turn turn) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        List<Event> last = events.runBy(me, Set.of(EventState.ANNOUNCED, EventState.CANCELLED));
        List<Event> drafts = events.runBy(me, Set.of(EventState.DRAFT));
        if (last.isEmpty() && drafts.isEmpty()) {
            return empty(turn);
        }
        List<Choice> choices = new ArrayList<>();
        last.stream().limit(1).forEach(it -> choices.add(wording.button(Button.COPY, Button.of(it.id()))));
        choices.add(wording.button(Button.FORM, Map.of()));
        drafts.stream()
                .limit(MOST_DRAFTS)
                .forEach(it -> choices.add(Button.EDIT.choice(
                        wording.say("draft", wording.titleAndTime(it.details())), Button.of(it.id()))));
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("new")));
        last.stream().limit(1).forEach(it -> parts.add(wording.note("last", wording.titleAndTime(it.details()))));
        return wording.reply(parts, choices);
    }

    Reply empty(Turn turn) {
        Wording wording = new Wording(turn.language());
        return form.draw(wording, turn.asker().id(), List.of(wording.say("form")), Map.of(), Map.of(), false);
    }

    Reply copy(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        Map<String, String> values = new HashMap<>(FormValues.withoutDays(event.details()));
        values.putAll(formValues.invited(event, events.audience(event.id())));
        return form.draw(wording, turn.asker().id(), List.of(wording.say("form.copy")), values, Map.of(), false);
    }

    /** A draft, to go on with. */
    Reply edit(Turn turn, Event draft) {
        Wording wording = new Wording(turn.language());
        Map<String, String> values = new HashMap<>(FormValues.of(draft.details()));
        values.putAll(formValues.invited(draft, events.audience(draft.id())));
        return form.draw(
                wording, turn.asker().id(), List.of(wording.say("form")), values, Button.of(draft.id()), false);
    }

    /** What was written becomes a draft, and is shown; or the form comes back as it was written. */
    Reply written(Turn turn, Optional<Event> draft, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        Map<String, String> button = draft.map(it -> Button.of(it.id())).orElseGet(Map::of);
        return reader.read(values, me, wording)
                .fold(
                        right -> keep(me, draft, right)
                                .map(id -> preview(turn, events.find(id).orElseThrow(), Map.of(), List.of()))
                                .orElseGet(() -> Reply.outdated(wording.language())),
                        (complaints, mayTellWho) -> form.draw(wording, me, complaints, values, button, mayTellWho));
    }

    /** As recipients will see it, and how many they are. */
    Reply preview(Turn turn, Event draft, Map<String, String> written, List<String> complaints) {
        Wording wording = new Wording(turn.language());
        Audience audience = events.audience(draft.id());
        List<Recipient> recipients = invited.of(audience);
        List<Part> parts = new ArrayList<>();
        complaints.forEach(it -> parts.add(new Part.Paragraph(it)));
        parts.add(wording.note("preview"));
        parts.addAll(card.announcement(draft, wording));
        parts.add(wording.paragraph("goes-to", count.inWords(recipients, wording.language())));
        if (recipients.size() > settings.approvalOver()) {
            parts.add(wording.note("needs-approval", settings.approvalOver()));
        }
        parts.add(wording.note("schedule.why"));
        parts.add(field(wording, SEND_DAY, new Entry.Day(), written));
        parts.add(field(wording, SEND_TIME, new Entry.Time(), written));
        Map<String, String> values = Button.of(draft.id(), draft.version());
        return wording.reply(
                parts,
                List.of(
                        wording.button(Button.SEND, values),
                        wording.button(Button.TEST, values),
                        wording.button(Button.SCHEDULE, values),
                        wording.button(Button.EDIT, values),
                        wording.button(Button.DISCARD, values)));
    }

    /** The announcement to oneself alone, as it will be. */
    Reply test(Turn turn, Event draft) {
        outbox.send(
                turn.asker().id(),
                Messages.eachTime(draft, "test", clock),
                language -> card.neutral(draft, language, List.of(new Wording(language).note("test"))));
        return preview(turn, draft, Map.of(), List.of(new Wording(turn.language()).say("tested")));
    }

    Reply discard(Turn turn, Event draft) {
        return book.discard(draft.id())
                ? new Wording(turn.language()).reply("discarded")
                : Reply.outdated(turn.language());
    }

    private Optional<EventId> keep(WorkerId me, Optional<Event> draft, Filled.Right right) {
        if (draft.isEmpty()) {
            return Optional.of(book.draft(right.details(), me, right.coOrganiser(), right.audience()));
        }
        Event it = draft.get();
        WorkerId other = me.equals(it.organiser()) ? right.coOrganiser() : it.coOrganiser();
        return book.redraft(it.id(), right.details(), me, other, right.audience())
                ? Optional.of(it.id())
                : Optional.empty();
    }

    private static Field field(Wording wording, String name, Entry entry, Map<String, String> written) {
        return new Field(name, wording.say("field." + name), entry, "", written.getOrDefault(name, ""));
    }
}
