package fi.omabotti.organising;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Further;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.EventState;
import fi.omabotti.event.Events;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Packs;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the forms that a pre-task is made with. What few need stands behind one button. */
@Component
class TaskForm {

    static final String QUESTIONS = "questions";
    static final String TEAM_PART = "team-part";
    static final String UNITS = "units";
    static final String NAMES = "names";
    static final String DUE_DAY = "due-day";
    static final String DUE_TIME = "due-time";
    static final String CUT_OFF_DAY = "cut-off-day";
    static final String OPEN_DAY = "open-day";
    static final String OPEN_TIME = "open-time";
    static final String TITLE_FI = "title-fi";
    static final String TITLE_SV = "title-sv";
    static final String SERVICE_TASK = "service-task";
    static final String EVENT = "event";
    static final String WITH = "with";

    /** Its writer says that whoever is named is no client. */
    static final String NO_CLIENT = "no-client";

    /** The same questions as those of another pre-task, by its id. */
    static final String SAME_AS = "task:";

    static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAMES = 2500;

    private final Packs packs;
    private final Audiences audiences;
    private final Events events;

    TaskForm(Packs packs, Audiences audiences, Events events) {
        this.packs = packs;
        this.audiences = audiences;
        this.events = events;
    }

    /**
     * The form of a new pre-task, or of a draft.
     *
     * @param first said before it
     * @param like whose questions can be taken as they are
     * @param values what stands in it
     * @param button what its button brings back
     */
    Reply draw(
            Wording wording,
            WorkerId writer,
            List<String> first,
            Optional<PreTask> like,
            Map<String, String> values,
            Map<String, String> button,
            boolean mayTellWho) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(wording, QUESTIONS, new Entry.OneOf(questions(like, wording)), true, values));
        fields.add(field(wording, UNITS, new Entry.AnyOf(options(audiences.units())), false, values));
        fields.addAll(due(wording, values));
        List<Field> further = new ArrayList<>();
        further.add(field(wording, TEAM_PART, new Entry.OneOf(teamParts(wording)), false, values));
        further.add(field(wording, NAMES, new Entry.Lines(LONGEST_NAMES), false, values));
        further.addAll(further(wording, values));
        further.add(field(wording, TITLE_FI, new Entry.Line(LONGEST_TITLE), false, values));
        further.add(field(wording, TITLE_SV, new Entry.Line(LONGEST_TITLE), false, values));
        optional(wording, SERVICE_TASK, audiences.tasks(wording.language() == Language.SV), values, further);
        optional(wording, EVENT, events(writer, wording), values, further);
        optional(wording, WITH, audiences.facilitatorsBeside(writer), values, further);
        return reply(wording, TaskButton.WRITTEN, first, fields, further, button, mayTellWho);
    }

    /** Of the times alone. */
    Reply drawTimes(
            Wording wording,
            List<String> first,
            boolean isOpen,
            Map<String, String> values,
            Map<String, String> button) {
        List<Field> cutOff = List.of(field(wording, CUT_OFF_DAY, new Entry.Day(), false, values));
        return reply(
                wording,
                TaskButton.RESCHEDULED,
                first,
                due(wording, values),
                isOpen ? cutOff : further(wording, values),
                button,
                false);
    }

    /** Of the people alone. */
    Reply drawPeople(Wording wording, List<String> first, Map<String, String> values, Map<String, String> button) {
        return reply(
                wording,
                TaskButton.ADDING,
                first,
                List.of(
                        field(wording, UNITS, new Entry.AnyOf(options(audiences.units())), false, values),
                        field(wording, NAMES, new Entry.Lines(LONGEST_NAMES), false, values)),
                List.of(),
                button,
                false);
    }

    private static List<Field> due(Wording wording, Map<String, String> values) {
        return List.of(
                field(wording, DUE_DAY, new Entry.Day(), true, values),
                field(wording, DUE_TIME, new Entry.Time(), true, values));
    }

    private static List<Field> further(Wording wording, Map<String, String> values) {
        return List.of(
                field(wording, OPEN_DAY, new Entry.Day(), false, values),
                field(wording, OPEN_TIME, new Entry.Time(), false, values),
                field(wording, CUT_OFF_DAY, new Entry.Day(), false, values));
    }

    private List<Option> questions(Optional<PreTask> like, Wording wording) {
        List<Option> options = new ArrayList<>();
        like.ifPresent(it -> options.add(new Option(
                wording.say("questions.same", wording.title(it)),
                SAME_AS + it.id().value())));
        packs.all().forEach(it -> options.add(new Option(it.title().in(wording.language()), it.key())));
        return options;
    }

    private List<Option> teamParts(Wording wording) {
        return packs.all().stream()
                .filter(TaskForm::isForTeams)
                .map(it -> new Option(it.title().in(wording.language()), it.key()))
                .toList();
    }

    /** Whether it can be asked of teams beside what people are asked for themselves. */
    static boolean isForTeams(Pack pack) {
        return pack.asks(Scope.TEAM) && !pack.asks(Scope.PERSONAL);
    }

    /** What the writer runs. */
    private Map<Long, String> events(WorkerId writer, Wording wording) {
        Map<Long, String> labels = new LinkedHashMap<>();
        events.runBy(writer, Set.of(EventState.ANNOUNCED))
                .forEach(it -> labels.put(
                        it.id().value(),
                        wording.say(
                                "event",
                                wording.language() == Language.SV
                                                && !it.details().titleSv().isEmpty()
                                        ? it.details().titleSv()
                                        : it.details().titleFi(),
                                wording.moment(it.details().start()))));
        return labels;
    }

    private static void optional(
            Wording wording, String name, Map<Long, String> labels, Map<String, String> values, List<Field> into) {
        if (!labels.isEmpty()) {
            into.add(field(wording, name, new Entry.OneOf(options(labels)), false, values));
        }
    }

    private static List<Option> options(Map<Long, String> labels) {
        return labels.entrySet().stream()
                .map(it -> new Option(it.getValue(), it.getKey().toString()))
                .toList();
    }

    private static Field field(
            Wording wording, String name, Entry entry, boolean required, Map<String, String> values) {
        return new Field(
                name,
                wording.say("field." + name),
                entry,
                required ? wording.say("wrong." + name) : "",
                values.getOrDefault(name, ""));
    }

    private static Reply reply(
            Wording wording,
            TaskButton next,
            List<String> first,
            List<Field> fields,
            List<Field> further,
            Map<String, String> button,
            boolean mayTellWho) {
        List<Part> parts = new ArrayList<>();
        first.forEach(line -> parts.add(new Paragraph(line)));
        parts.addAll(fields);
        if (!further.isEmpty()) {
            parts.add(new Further("further", wording.say("form.further"), further));
        }
        List<Choice> choices = new ArrayList<>(List.of(wording.button(next, button)));
        if (mayTellWho) {
            Map<String, String> values = new HashMap<>(button);
            values.put(NO_CLIENT, "yes");
            choices.add(next.choice(wording.say("no-client"), values));
        }
        return wording.reply(parts, choices);
    }
}
