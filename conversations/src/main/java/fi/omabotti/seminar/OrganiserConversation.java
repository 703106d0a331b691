package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.permission.Action;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Uusi tilaisuus", "korjaa seminaari", "ketkä ovat ilmoittautuneet": for facilitators, of their own events. */
@Component
@Order(-1)
class OrganiserConversation implements Conversation {

    static final String NAME = "organiser";

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private final Events events;
    private final Invitations invitations;
    private final Composing composing;
    private final Correcting correcting;
    private final CallingOff callingOff;
    private final Managing managing;
    private final OrganiserButtons buttons;
    private final AuditTrail audit;
    private final Clock clock;

    OrganiserConversation(
            Events events,
            Invitations invitations,
            Composing composing,
            Correcting correcting,
            CallingOff callingOff,
            Managing managing,
            OrganiserButtons buttons,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.invitations = invitations;
        this.composing = composing;
        this.correcting = correcting;
        this.callingOff = callingOff;
        this.managing = managing;
        this.buttons = buttons;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.make", "example.correct", "example.list")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.RUN_EVENTS.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> EventWords.in(said, turn.language())
                                .filter(words -> words.wish().isOrganisers(invitations.runsSome(turn.asker())))
                                .map(words -> isOpen(turn) ? answer(turn, words) : refuse(turn)),
                        chose -> Optional.of(isOpen(turn) ? chosen(turn, chose) : refuse(turn)));
    }

    private static boolean isOpen(Turn turn) {
        return Action.RUN_EVENTS.isOpenTo(turn.asker(), turn.place());
    }

    private Reply answer(Turn turn, EventWords words) {
        if (words.wish() == EventWords.Wish.MAKE) {
            return composing.start(turn);
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        List<Event> own = events.runBy(turn.asker().id(), Set.of(EventState.ANNOUNCED)).stream()
                .filter(event -> words.kinds().contains(event.details().kind()))
                .filter(event ->
                        words.wish().isOfPastOnes() || event.details().end().isAfter(now))
                .sorted(Comparator.comparing(
                                (Event event) -> event.details().end().isBefore(now))
                        .thenComparing(event -> event.details().start()))
                .limit(MOST_BUTTONS)
                .toList();
        if (own.isEmpty()) {
            return new Wording(turn.language()).reply("own.none");
        }
        return own.size() == 1 ? answer(turn, words.wish(), own.get(0)) : choose(turn.language(), words.wish(), own);
    }

    private Reply answer(Turn turn, EventWords.Wish wish, Event event) {
        return switch (wish) {
            case CORRECT -> correcting.offer(turn, event);
            case CALL_OFF -> callingOff.ask(turn, event);
            case LIST -> managing.list(turn, event);
            default -> managing.overview(turn, event);
        };
    }

    private static Reply choose(Language language, EventWords.Wish wish, List<Event> own) {
        Wording wording = new Wording(language);
        Button button = switch (wish) {
            case CORRECT -> Button.EDIT;
            case CALL_OFF -> Button.CALL_OFF;
            case LIST -> Button.LIST;
            default -> Button.MANAGE;
        };
        return wording.reply(
                List.of(wording.paragraph("which")),
                own.stream()
                        .map(event -> button.choice(wording.titleAndTime(event.details()), Button.of(event.id())))
                        .toList());
    }

    private Reply chosen(Turn turn, Chose chose) {
        return Button.named(chose.action(), true)
                .flatMap(button -> buttons.pressed(turn, button, chose.values()))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(SeminarEvent.EVENT_COMMAND_REFUSED, turn));
        Wording wording = new Wording(turn.language());
        return isFor(turn.asker())
                ? wording.reply(
                        List.of(wording.paragraph("in-private")),
                        List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))))
                : wording.reply("organisers-only");
    }
}
