package fi.omabotti.followup;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.followup.FollowUpWords.Wish;
import fi.omabotti.permission.Action;
import fi.omabotti.staff.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Kirjaa sovittu toimenpide", "meidän tiimin toimenpiteet", and the answers to "Miten etenee?". */
@Component
@Order(-1)
class FollowUpConversation implements Conversation {

    static final String NAME = "agreed-actions";

    /** A card has no room for more. */
    private static final int MOST = 15;

    private final AgreedActions actions;
    private final ActionUnits units;
    private final ActionCards cards;
    private final ActionWriting writing;
    private final AuditTrail audit;

    FollowUpConversation(
            AgreedActions actions, ActionUnits units, ActionCards cards, ActionWriting writing, AuditTrail audit) {
        this.actions = actions;
        this.units = units;
        this.cards = cards;
        this.writing = writing;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.show", "example.record")
                .map(new FollowUpWording(language)::say)
                .toList();
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> FollowUpWords.in(said, turn.language()).map(wish -> asked(turn, wish)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply asked(Turn turn, Wish wish) {
        if (turn.place() != Place.PERSONAL) {
            return inPrivate(turn);
        }
        return switch (wish) {
            case SHOW -> show(turn);
            case RECORD -> mayWrite(turn) ? writing.empty(turn) : refuse(turn);
            case OVERVIEW ->
                Action.SEE_PROGRESS_OF_AGREED_ACTIONS.isOpenTo(turn.asker(), turn.place())
                        ? cards.overview(actions.counts(), new FollowUpWording(turn.language()))
                        : refuse(turn, "overview.refused");
        };
    }

    private Reply show(Turn turn) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        if (!Action.SEE_AGREED_ACTIONS.isOpenTo(turn.asker(), turn.place())) {
            return refuse(turn);
        }
        List<Choice> choices = mayWrite(turn)
                ? List.of(
                        wording.button(FollowUpButton.FORM, Map.of()), wording.button(FollowUpButton.CHOOSE, Map.of()))
                : List.of();
        List<AgreedAction> all = actions.of(turn.asker().units());
        if (all.isEmpty()) {
            return wording.reply(List.of(wording.paragraph("none")), choices);
        }
        List<Part> parts = new ArrayList<>();
        Map<UnitId, String> names = units.named(turn.asker().units());
        List<AgreedAction> shown = all.stream().limit(MOST).toList();
        names.forEach((unit, name) -> {
            List<AgreedAction> ofUnit = shown.stream()
                    .filter(it -> it.content().unit().equals(unit))
                    .toList();
            if (!ofUnit.isEmpty()) {
                parts.add(new Headline(name));
                ofUnit.forEach(it -> parts.addAll(cards.shown(it, wording)));
            }
        });
        if (all.size() > MOST) {
            parts.add(wording.paragraph("more", all.size() - MOST));
        }
        return wording.reply(parts, choices);
    }

    private Reply chosen(Turn turn, Chose chose) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        if (turn.place() != Place.PERSONAL) {
            return inPrivate(turn);
        }
        Optional<FollowUpButton> button = FollowUpButton.named(chose.action());
        if (button.isEmpty()) {
            return Reply.outdated(wording.language());
        }
        return switch (button.get()) {
            case DROP -> wording.reply("dropped");
            case ANSWER -> answer(turn, chose.values());
            case FORM -> mayWrite(turn) ? writing.empty(turn) : refuse(turn);
            case CHOOSE -> mayWrite(turn) ? writing.choose(turn) : refuse(turn);
            case WRITTEN -> written(turn, chose.values());
            case EDIT, REMOVE, REMOVED ->
                action(chose.values())
                        .filter(it -> mayWrite(turn) && units.mayWrite(turn.asker(), it))
                        .map(it -> managed(turn, button.get(), it, chose.values()))
                        .orElseGet(() -> mayWrite(turn) ? wording.reply("removed.before") : refuse(turn));
        };
    }

    private Reply managed(Turn turn, FollowUpButton button, AgreedAction action, Map<String, String> values) {
        return switch (button) {
            case EDIT -> writing.edit(turn, action);
            case REMOVED -> writing.remove(turn, action, FollowUpButton.number(values, FollowUpButton.VERSION));
            default -> writing.askToRemove(action, new FollowUpWording(turn.language()));
        };
    }

    private Reply written(Turn turn, Map<String, String> values) {
        if (!mayWrite(turn)) {
            return refuse(turn);
        }
        if (!values.containsKey(FollowUpButton.ACTION)) {
            return writing.written(turn, values, Optional.empty());
        }
        return action(values)
                .filter(it -> units.mayWrite(turn.asker(), it))
                .map(it -> writing.written(turn, values, Optional.of(it)))
                .orElseGet(() -> new FollowUpWording(turn.language()).reply("removed.before"));
    }

    /** Of the one who was asked last alone. To everybody else it is as if there were nothing. */
    private Reply answer(Turn turn, Map<String, String> values) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        Optional<AgreedAction> mine =
                action(values).filter(it -> turn.asker().id().equals(it.asked()));
        Optional<ActionState> answer = ActionState.answered(values.getOrDefault(FollowUpButton.STATE, ""));
        if (mine.isEmpty() || answer.isEmpty()) {
            return Reply.outdated(wording.language());
        }
        AgreedAction before = mine.get();
        int version = FollowUpButton.number(values, FollowUpButton.VERSION);
        boolean kept = actions.answer(before.id(), version, turn.asker().id(), answer.get());
        Optional<AgreedAction> now = actions.find(before.id());
        if (kept) {
            audit.record(
                    AuditRecord.of(FollowUpEvent.AGREED_ACTION_ANSWERED, turn).about(before.subject()));
            return cards.answered(now.orElseThrow(), "answered", wording);
        }
        return now.map(it -> it.state() == answer.get()
                        ? cards.answered(it, "answered.before", wording)
                        : cards.question(it, List.of(wording.paragraph("answer.overtaken")), wording))
                .orElseGet(() -> Reply.outdated(wording.language()));
    }

    private Optional<AgreedAction> action(Map<String, String> values) {
        return actions.find(FollowUpButton.number(values, FollowUpButton.ACTION));
    }

    private boolean mayWrite(Turn turn) {
        return Action.RECORD_AGREED_ACTION.isOpenTo(turn.asker(), turn.place())
                && !units.writtenBy(turn.asker()).isEmpty();
    }

    private Reply refuse(Turn turn) {
        return refuse(turn, "refused");
    }

    private Reply refuse(Turn turn, String says) {
        audit.record(AuditRecord.of(FollowUpEvent.AGREED_ACTION_REFUSED, turn));
        return new FollowUpWording(turn.language()).reply(says);
    }

    private static Reply inPrivate(Turn turn) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        return wording.reply(
                List.of(wording.paragraph("in-private")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }
}
