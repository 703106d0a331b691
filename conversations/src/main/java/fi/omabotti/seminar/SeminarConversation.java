package fi.omabotti.seminar;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Need;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventKind;
import fi.omabotti.event.Seats;
import fi.omabotti.event.SignUpLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Milloin on seminaari?" and "Ilmota mut": for everybody, in channels too. */
@Component
@Order(-1)
class SeminarConversation implements Conversation {

    static final String NAME = "seminar";

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private final Invitations invitations;
    private final Participation participation;
    private final SignUpLists lists;
    private final AskedCount counted;

    SeminarConversation(Invitations invitations, Participation participation, SignUpLists lists, AskedCount counted) {
        this.invitations = invitations;
        this.participation = participation;
        this.lists = lists;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.when", "example.sign-up", "example.leave")
                .map(new Wording(language)::say)
                .toList();
    }

    /** The next event, if there is one. */
    @Override
    public List<Choice> offers(Language language) {
        Wording wording = new Wording(language);
        return invitations.next().stream()
                .map(event -> Button.SHOW.choice(
                        wording.say("offer", wording.titleAndTime(event.details())), Button.of(event.id())))
                .toList();
    }

    @Override
    public Need need() {
        return Need.MONTHLY;
    }

    @Override
    public boolean isForChannels() {
        return true;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> EventWords.in(said, turn.language())
                                .filter(words -> !words.wish().isOrganisers(invitations.runsSome(turn.asker())))
                                .map(words -> answer(turn, words)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply answer(Turn turn, EventWords words) {
        boolean leaves = words.wish() == EventWords.Wish.LEAVE || words.wish() == EventWords.Wish.CALL_OFF;
        boolean ofOneself = leaves || words.wish() == EventWords.Wish.OWN;
        boolean closed = words.kinds().stream().allMatch(EventKind::isClosed);
        if (turn.place() == Place.SHARED && (ofOneself || closed)) {
            Wording wording = new Wording(turn.language());
            return wording.reply(
                    List.of(wording.paragraph("in-private")),
                    List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
        }
        List<Event> found =
                ofOneself ? invitations.ofOneself(turn.asker(), words.kinds()) : comingUp(turn, words.kinds());
        counted.count(turn, "seminar", found.isEmpty() ? "none" : "told");
        if (found.isEmpty()) {
            return ofOneself ? new Wording(turn.language()).reply("left.nothing") : none(turn, words.kinds());
        }
        return found.size() == 1 ? answer(turn, words, found.get(0)) : choose(turn.language(), found, leaves);
    }

    private List<Event> comingUp(Turn turn, Set<EventKind> kinds) {
        return invitations.comingUp(turn.asker(), kinds).stream()
                .filter(event -> turn.place() == Place.PERSONAL
                        || !event.details().kind().isClosed())
                .toList();
    }

    /** Of these kinds none is coming up; perhaps another is. */
    private Reply none(Turn turn, Set<EventKind> kinds) {
        Wording wording = new Wording(turn.language());
        Set<EventKind> all = EnumSet.allOf(EventKind.class);
        if (kinds.equals(all)) {
            return wording.reply("none");
        }
        List<Part> parts = kinds.stream()
                .map(kind -> wording.say("none." + kind.name()))
                .distinct()
                .map(text -> (Part) new Part.Paragraph(text))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<Event> next = comingUp(turn, all).stream().findFirst();
        next.ifPresent(event -> parts.add(wording.paragraph("none.next", wording.titleAndTime(event.details()))));
        return wording.reply(
                parts,
                next.map(event -> wording.button(Button.SHOW, Button.of(event.id()))).stream()
                        .toList());
    }

    private Reply answer(Turn turn, EventWords words, Event event) {
        return switch (words.wish()) {
            case LEAVE, CALL_OFF -> participation.leave(turn, event);
            case SIGN_UP ->
                turn.place() == Place.SHARED ? participation.show(turn, event) : participation.ask(turn, event);
            case ROOM -> room(turn, event);
            default -> participation.show(turn, event);
        };
    }

    private Reply room(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        Seats seats = lists.seats(event);
        String key = seats.capacity() == null ? "room.unlimited" : seats.areFree() ? "room.free" : "room.full";
        int free = seats.capacity() == null ? 0 : Math.max(0, seats.capacity() - seats.taken());
        return wording.reply(
                List.of(wording.paragraph(key, wording.titleAndTime(event.details()), free, seats.waiting())),
                List.of(wording.button(Button.SIGN_UP, Button.of(event.id()))));
    }

    private static Reply choose(Language language, List<Event> found, boolean leaves) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(wording.paragraph("which")),
                found.stream()
                        .limit(MOST_BUTTONS)
                        .map(event -> (leaves ? Button.LEAVE : Button.SHOW)
                                .choice(wording.titleAndTime(event.details()), Button.of(event.id())))
                        .toList());
    }

    private Reply chosen(Turn turn, Chose chose) {
        Wording wording = new Wording(turn.language());
        Optional<Button> button = Button.named(chose.action(), false);
        if (button.filter(Button.DROP::equals).isPresent()) {
            return wording.reply("dropped");
        }
        return button.flatMap(it -> Button.event(chose.values())
                        .flatMap(id -> invitations.find(id, turn.asker(), turn.place() == Place.SHARED))
                        .map(event -> pressed(turn, it, event, chose.values())))
                .orElseGet(() -> Reply.outdated(wording.language()));
    }

    private Reply pressed(Turn turn, Button button, Event event, Map<String, String> values) {
        return switch (button) {
            case SIGN_UP -> participation.signUp(turn, event, false);
            case WAIT -> participation.signUp(turn, event, true);
            case LEAVE, CALL_OFF -> participation.leave(turn, event);
            case UNDO -> participation.undo(turn, event);
            case NEED ->
                participation.need(
                        turn, event, values.getOrDefault("need", ""), values.containsKey(Participation.NO_CLIENT));
            case ATTENDED -> participation.attended(turn, event);
            default -> participation.show(turn, event);
        };
    }
}
