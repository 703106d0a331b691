package fi.omabotti.followup;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.followup.ActionReading.Read;
import fi.omabotti.followup.AgreedAction.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records, corrects and removes, for who may: the caller has seen to that. */
@Component
class ActionWriting {

    private static final Pattern FORM_ID = Pattern.compile("[0-9a-f-]{36}");

    /** A card has no room for more to choose from. */
    private static final int MOST = 50;

    /** In characters. */
    private static final int SHORT = 80;

    private final AgreedActions actions;
    private final ActionForm form;
    private final ActionReading reading;
    private final ActionCards cards;
    private final ActionUnits units;
    private final AuditTrail audit;

    ActionWriting(
            AgreedActions actions,
            ActionForm form,
            ActionReading reading,
            ActionCards cards,
            ActionUnits units,
            AuditTrail audit) {
        this.actions = actions;
        this.form = form;
        this.reading = reading;
        this.cards = cards;
        this.units = units;
        this.audit = audit;
    }

    Reply empty(Turn turn) {
        Map<String, String> hidden = Map.of(ActionForm.FORM, UUID.randomUUID().toString());
        return form.draw(turn.asker(), List.of(), hidden, Map.of(), false, new FollowUpWording(turn.language()));
    }

    /** One to correct or remove, of those that the asker may. */
    Reply choose(Turn turn) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        List<Entry.Option> options = actions
                .latest(units.writtenBy(turn.asker()).keySet(), MOST)
                .stream()
                .map(it -> new Entry.Option(shortened(it.content().what()), Long.toString(it.id())))
                .toList();
        return options.isEmpty()
                ? wording.reply("nothing-to-correct")
                : wording.reply(
                        List.of(new Field(
                                FollowUpButton.ACTION,
                                wording.say("field.agreed"),
                                new Entry.OneOf(options),
                                wording.say("wrong.agreed"),
                                "")),
                        List.of(
                                wording.button(FollowUpButton.EDIT, Map.of()),
                                wording.button(FollowUpButton.REMOVE, Map.of())));
    }

    private static String shortened(String what) {
        return what.length() <= SHORT ? what : what.substring(0, SHORT).strip() + "…";
    }

    Reply edit(Turn turn, AgreedAction action) {
        return correction(turn, action, List.of());
    }

    private Reply correction(Turn turn, AgreedAction action, List<Part> first) {
        Content content = action.content();
        Map<String, String> written = new HashMap<>(Map.of(
                ActionForm.UNIT, Long.toString(content.unit().value()),
                ActionForm.WHAT, content.what(),
                ActionForm.WHO, cards.responsible(action),
                ActionForm.DUE, content.dueOn().toString()));
        if (content.preTask() != null) {
            written.put(ActionForm.WORKSHOP, Long.toString(content.preTask().value()));
        }
        return form.draw(
                turn.asker(), first, FollowUpButton.of(action), written, false, new FollowUpWording(turn.language()));
    }

    /** @param before the one that is corrected; empty for a new one */
    Reply written(Turn turn, Map<String, String> values, Optional<AgreedAction> before) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        String formId = values.getOrDefault(ActionForm.FORM, "");
        if (before.isEmpty() && !FORM_ID.matcher(formId).matches()) {
            return Reply.outdated(wording.language());
        }
        Read read = reading.read(turn.asker(), values, before.orElse(null));
        Content content = read.content();
        if (content == null) {
            return again(turn, values, before.orElse(null), read, wording);
        }
        return before.isPresent()
                ? correct(turn, before.get(), FollowUpButton.number(values, FollowUpButton.VERSION), content, wording)
                : record(turn, content, formId, wording);
    }

    private Reply record(Turn turn, Content content, String formId, FollowUpWording wording) {
        Optional<AgreedAction> recorded =
                actions.record(content, formId, turn.asker().id());
        if (recorded.isEmpty()) {
            return wording.reply("recorded.before");
        }
        audit.record(AuditRecord.of(FollowUpEvent.AGREED_ACTION_RECORDED, turn)
                .about(recorded.get().subject()));
        return done("recorded", recorded.get(), wording);
    }

    private Reply correct(Turn turn, AgreedAction before, int version, Content content, FollowUpWording wording) {
        if (!actions.correct(before.id(), version, content)) {
            return actions.find(before.id())
                    .map(now -> correction(turn, now, List.of(wording.paragraph("overtaken"))))
                    .orElseGet(() -> wording.reply("removed.before"));
        }
        audit.record(AuditRecord.of(FollowUpEvent.AGREED_ACTION_CORRECTED, turn).about(before.subject()));
        return done("corrected", actions.find(before.id()).orElseThrow(), wording);
    }

    private Reply done(String says, AgreedAction action, FollowUpWording wording) {
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph(says)));
        parts.addAll(cards.shown(action, wording));
        return wording.reply(parts, List.of(wording.button(FollowUpButton.FORM, Map.of())));
    }

    private Reply again(
            Turn turn, Map<String, String> values, @Nullable AgreedAction before, Read read, FollowUpWording wording) {
        List<Part> first = new ArrayList<>();
        read.wrong().stream()
                .filter(it -> !it.equals("wrong.namesakes"))
                .forEach(it -> first.add(wording.paragraph(it)));
        if (!read.namesakes().isEmpty()) {
            first.add(wording.paragraph("wrong.namesakes", String.join(", ", read.namesakes())));
        }
        Map<String, String> hidden = before == null
                ? Map.of(ActionForm.FORM, Objects.requireNonNull(values.get(ActionForm.FORM)))
                : Map.of(
                        FollowUpButton.ACTION, Long.toString(before.id()),
                        FollowUpButton.VERSION, values.getOrDefault(FollowUpButton.VERSION, ""));
        return form.draw(turn.asker(), first, hidden, values, read.wrong().contains("text.may-tell-who"), wording);
    }

    /** Asks first. */
    Reply askToRemove(AgreedAction action, FollowUpWording wording) {
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("remove.ask")));
        parts.addAll(cards.shown(action, wording));
        List<Choice> choices = List.of(
                wording.button(FollowUpButton.REMOVED, FollowUpButton.of(action)),
                wording.button(FollowUpButton.DROP, Map.of()));
        return wording.reply(parts, choices);
    }

    Reply remove(Turn turn, AgreedAction action, int version) {
        FollowUpWording wording = new FollowUpWording(turn.language());
        if (!actions.remove(action.id(), version)) {
            return actions.find(action.id())
                    .map(now -> askToRemove(now, wording))
                    .orElseGet(() -> wording.reply("removed.before"));
        }
        audit.record(AuditRecord.of(FollowUpEvent.AGREED_ACTION_REMOVED, turn).about(action.subject()));
        return wording.reply("removed");
    }
}
