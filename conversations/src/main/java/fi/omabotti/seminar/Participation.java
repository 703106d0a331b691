package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.AfterAttending;
import fi.omabotti.event.Attempt;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventUpkeep;
import fi.omabotti.event.SignUpLists;
import fi.omabotti.event.SignUps;
import fi.omabotti.event.Standing;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Signing up, waiting, cancelling and taking that back. Each button may be pressed again: it says how things are then. */
@Component
class Participation {

    /** Among a button's values: its presser says that nobody named is a client. */
    static final String NO_CLIENT = "no-client";

    private final Invitations invitations;
    private final SignUps signUps;
    private final SignUpLists lists;
    private final EventUpkeep upkeep;
    private final EventCard card;
    private final Broadcasts broadcasts;
    private final Outbox outbox;
    private final AfterAttending afterAttending;
    private final FreeText freeText;
    private final Clock clock;

    Participation(
            Invitations invitations,
            SignUps signUps,
            SignUpLists lists,
            EventUpkeep upkeep,
            EventCard card,
            Broadcasts broadcasts,
            Outbox outbox,
            AfterAttending afterAttending,
            FreeText freeText,
            Clock clock) {
        this.invitations = invitations;
        this.signUps = signUps;
        this.lists = lists;
        this.upkeep = upkeep;
        this.card = card;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
        this.afterAttending = afterAttending;
        this.freeText = freeText;
        this.clock = clock;
    }

    /** In a channel one signs up too; how one stands is said in one's own chat only, and the card there stays as it is. */
    Reply signUp(Turn turn, Event event, boolean orWaits) {
        WorkerId me = turn.asker().id();
        boolean inChannel = turn.place() == Place.SHARED;
        upkeep.promote(event.id());
        Attempt attempt = signUps.signUp(event.id(), me, inChannel || invitations.isInvited(event, me), orWaits);
        if (attempt == Attempt.SEATED || attempt == Attempt.WAITING) {
            redraw(event, me);
        }
        return elsewhere(turn, event, language -> outcome(event, me, attempt, language));
    }

    /** Before it is done, as it was only said. */
    Reply ask(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        Standing standing = lists.standing(event.id(), turn.asker().id());
        if (standing.isSeated() || standing.isWaiting()) {
            return show(turn, event);
        }
        if (!lists.seats(event).areFree()) {
            return full(event, turn.language());
        }
        return wording.reply(
                List.of(wording.paragraph("sign-up?", wording.titleAndTime(event.details()))),
                List.of(
                        wording.button(Button.SIGN_UP, Button.of(event.id())),
                        Button.DROP.choice(wording.say("no"), Map.of())));
    }

    Reply show(Turn turn, Event event) {
        return turn.place() == Place.SHARED
                ? card.neutral(event, turn.language(), List.of())
                : own(event, turn.asker().id(), turn.language(), List.of());
    }

    Reply leave(Turn turn, Event event) {
        WorkerId me = turn.asker().id();
        Wording wording = new Wording(turn.language());
        if (!signUps.cancel(event.id(), me) && lists.standing(event.id(), me).state() != Standing.State.LEFT) {
            return wording.reply("left.nothing");
        }
        redraw(event, me, language -> left(event, language));
        return elsewhere(turn, event, language -> left(event, language));
    }

    private static Reply left(Event event, Language language) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(wording.paragraph("left"), new Part.Note(wording.titleAndTime(event.details()))),
                List.of(wording.button(Button.UNDO, Button.of(event.id()))));
    }

    Reply undo(Turn turn, Event event) {
        WorkerId me = turn.asker().id();
        Wording wording = new Wording(turn.language());
        if (signUps.undo(event.id(), me)) {
            redraw(event, me);
        } else if (lists.standing(event.id(), me).state() == Standing.State.LEFT) {
            return wording.reply(
                    List.of(wording.paragraph("undo.too-late")),
                    List.of(wording.button(Button.SIGN_UP, Button.of(event.id()))));
        }
        return show(turn, event);
    }

    /** Which support is needed: for the organisers' eyes. */
    Reply need(Turn turn, Event event, String words, boolean isNoClient) {
        WorkerId me = turn.asker().id();
        Wording wording = new Wording(turn.language());
        if (turn.place() == Place.SHARED
                || !lists.standing(event.id(), me).isSeated()
                || !event.details().asksNeeds()) {
            return show(turn, event);
        }
        FreeText.Verdict verdict = freeText.check(words, EventCard.LONGEST_NEED, isNoClient);
        if (verdict == FreeText.Verdict.FINE) {
            signUps.need(event.id(), me, words);
            return own(event, me, turn.language(), List.of(wording.paragraph("need.kept")));
        }
        Reply again = card.own(
                event,
                lists.standing(event.id(), me),
                lists.seats(event),
                turn.language(),
                List.of(wording.paragraph("text." + key(verdict))),
                verdict == FreeText.Verdict.IDENTITY_CODE ? "" : words);
        return verdict == FreeText.Verdict.MAY_TELL_WHO ? withButton(again, isNoClient(event, wording)) : again;
    }

    private static Choice isNoClient(Event event, Wording wording) {
        Map<String, String> values = new HashMap<>(Button.of(event.id()));
        values.put(NO_CLIENT, "yes");
        return Button.NEED.choice(wording.say("no-client"), values);
    }

    private static Reply withButton(Reply reply, Choice button) {
        List<Choice> choices = new ArrayList<>(reply.choices());
        choices.add(0, button);
        return new Reply(reply.notification(), reply.language(), reply.parts(), choices);
    }

    /** With the way to what waits for who was there (V-27). */
    Reply attended(Turn turn, Event event) {
        Wording wording = new Wording(turn.language());
        if (!signUps.attend(event.id(), turn.asker().id())) {
            return wording.reply("attended.not");
        }
        Optional<AfterAttending.Next> next = afterAttending.after(event.id(), turn);
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("attended")));
        next.ifPresent(it -> parts.addAll(it.parts()));
        return wording.reply(
                parts, next.map(AfterAttending.Next::button).stream().toList());
    }

    private Reply outcome(Event event, WorkerId me, Attempt attempt, Language language) {
        return switch (attempt) {
            case SEATED, WAITING -> own(event, me, language, List.of());
            case FULL -> full(event, language);
            case TOO_LATE, NOT_OPEN, NOT_INVITED -> new Wording(language).reply("attempt." + key(attempt));
        };
    }

    private static Reply full(Event event, Language language) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(wording.paragraph("full")),
                List.of(
                        wording.button(Button.WAIT, Button.of(event.id())),
                        Button.DROP.choice(wording.say("no"), Map.of())));
    }

    private Reply own(Event event, WorkerId me, Language language, List<? extends Part> first) {
        return card.own(event, lists.standing(event.id(), me), lists.seats(event), language, first, "");
    }

    /** The answer in one's own chat, wherever the button was. */
    private Reply elsewhere(Turn turn, Event event, Function<Language, Reply> answer) {
        if (turn.place() == Place.PERSONAL) {
            return answer.apply(turn.language());
        }
        outbox.send(turn.asker().id(), Messages.eachTime(event, "answer", clock), answer);
        return card.neutral(event, turn.language(), List.of(new Wording(turn.language()).note("answered-in-private")));
    }

    /** The announcement in one's own chat shows how one stands now. */
    private void redraw(Event event, WorkerId me) {
        redraw(event, me, language -> own(event, me, language, List.of()));
    }

    /** It may be the card that was pressed, whose answer it then overwrites: so it says the same. */
    private void redraw(Event event, WorkerId me, Function<Language, Reply> now) {
        broadcasts.replace(
                Messages.announcement(event.id()),
                List.of(new Recipient.Person(me)),
                (recipient, language) -> now.apply(language));
    }

    private static String key(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
