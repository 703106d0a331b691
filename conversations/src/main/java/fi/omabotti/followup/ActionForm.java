package fi.omabotti.followup;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.UnitId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one form of an agreed action: drawn with what was written, so that nothing is lost when something in it is wrong. */
@Component
class ActionForm {

    static final String UNIT = "unit";
    static final String WHAT = "what";
    static final String WHO = "who";
    static final String DUE = "due";
    static final String WORKSHOP = "workshop";

    /** Which form it is, so that it is recorded once. */
    static final String FORM = "form";

    static final String NO_CLIENT = "no-client";

    static final int LONGEST_WHAT = 500;
    static final int LONGEST_WHO = 100;

    private static final Set<PreTaskState> HANDED_OUT = EnumSet.complementOf(EnumSet.of(PreTaskState.DRAFT));

    private final ActionUnits units;
    private final PreTasks tasks;

    ActionForm(ActionUnits units, PreTasks tasks) {
        this.units = units;
        this.tasks = tasks;
    }

    /** The workshops that the asker can name: those that they run. */
    List<PreTask> workshops(Asker asker) {
        return tasks.runBy(asker.id(), HANDED_OUT);
    }

    /**
     * Draws it.
     *
     * @param hidden which action or form it is
     * @param written what stands in the fields
     */
    Reply draw(
            Asker asker,
            List<Part> first,
            Map<String, String> hidden,
            Map<String, String> written,
            boolean mayTellWho,
            FollowUpWording wording) {
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.say(hidden.containsKey(FollowUpButton.ACTION) ? "form.correct" : "form.new")));
        parts.add(wording.paragraph("form.no-clients"));
        Map<UnitId, String> names = units.writtenBy(asker);
        Map<String, String> values = new HashMap<>(hidden);
        if (names.size() == 1) {
            names.forEach((id, name) -> {
                values.put(UNIT, Long.toString(id.value()));
                parts.add(wording.paragraph("form.team", name));
            });
        } else {
            parts.add(field(UNIT, new Entry.OneOf(options(names)), true, written, wording));
        }
        parts.add(field(WHAT, new Entry.Lines(LONGEST_WHAT), true, written, wording));
        parts.add(field(WHO, new Entry.Line(LONGEST_WHO), true, written, wording));
        parts.add(field(DUE, new Entry.Day(), true, written, wording));
        List<Entry.Option> workshops = workshops(asker).stream()
                .map(it -> new Entry.Option(
                        it.pack().title().in(wording.language()) + " "
                                + wording.day(it.plan().dueAt().toLocalDate()),
                        Long.toString(it.id().value())))
                .toList();
        if (!workshops.isEmpty()) {
            parts.add(field(WORKSHOP, new Entry.OneOf(workshops), false, written, wording));
        }
        return wording.reply(parts, choices(values, mayTellWho, wording));
    }

    private static List<Choice> choices(Map<String, String> values, boolean mayTellWho, FollowUpWording wording) {
        List<Choice> choices = new ArrayList<>();
        choices.add(wording.button(FollowUpButton.WRITTEN, values));
        if (mayTellWho) {
            Map<String, String> said = new HashMap<>(values);
            said.put(NO_CLIENT, "yes");
            choices.add(FollowUpButton.WRITTEN.choice(wording.say("button.no-client"), said));
        }
        choices.add(wording.button(FollowUpButton.DROP, Map.of()));
        return choices;
    }

    private static List<Entry.Option> options(Map<UnitId, String> names) {
        return names.entrySet().stream()
                .map(it -> new Entry.Option(
                        it.getValue(), Long.toString(it.getKey().value())))
                .toList();
    }

    private static Field field(
            String name, Entry entry, boolean required, Map<String, String> written, FollowUpWording wording) {
        return new Field(
                name,
                wording.say("field." + name),
                entry,
                required ? wording.say("wrong." + name) : "",
                written.getOrDefault(name, ""));
    }
}
