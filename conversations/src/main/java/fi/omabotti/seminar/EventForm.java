package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Further;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.EventKind;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one form of an event: drawn with what was written, so that nothing is lost when something in it is wrong. */
@Component
class EventForm {

    static final String KIND = "kind";
    static final String TITLE_FI = "title-fi";
    static final String TITLE_SV = "title-sv";
    static final String DAY = "day";
    static final String FROM = "from";
    static final String TO = "to";
    static final String LINK = "link";
    static final String WORDS = "words";
    static final String SEATS = "seats";
    static final String UNTIL = "until";
    static final String AUDIENCE = "audience";
    static final String NAMES = "names";
    static final String WITH = "with";
    static final String NEEDS = "needs";

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WORDS = 1500;
    static final int LONGEST_LINK = 800;
    private static final int LONGEST_NAMES = 2500;
    private static final int LONGEST_NUMBER = 5;

    private final Audiences audiences;
    private final Broadcasts broadcasts;

    EventForm(Audiences audiences, Broadcasts broadcasts) {
        this.audiences = audiences;
        this.broadcasts = broadcasts;
    }

    /**
     * The form of a new event, or of a draft.
     *
     * @param first said before it
     * @param values what stands in it
     * @param button what its button brings back
     */
    Reply draw(
            Wording wording,
            WorkerId writer,
            List<String> first,
            Map<String, String> values,
            Map<String, String> button,
            boolean mayTellWho) {
        List<Field> fields = new ArrayList<>(details(wording, values));
        fields.add(field(wording, AUDIENCE, new Entry.AnyOf(groups(wording)), false, values));
        List<Field> further = new ArrayList<>(further(wording, values));
        further.add(0, field(wording, NAMES, new Entry.Lines(LONGEST_NAMES), false, values));
        Map<Long, String> others = audiences.facilitatorsBeside(writer);
        if (!others.isEmpty()) {
            further.add(field(wording, WITH, new Entry.OneOf(options(others)), false, values));
        }
        return reply(wording, first, fields, further, button, mayTellWho);
    }

    /** The form of a correction: to whom it was announced stays. */
    Reply drawCorrection(
            Wording wording,
            List<String> first,
            Map<String, String> values,
            Map<String, String> button,
            boolean mayTellWho) {
        return reply(wording, first, details(wording, values), further(wording, values), button, mayTellWho);
    }

    private static List<Field> details(Wording wording, Map<String, String> values) {
        List<Option> kinds = Arrays.stream(EventKind.values())
                .map(kind -> new Option(wording.say("kind." + kind.name()), kind.name()))
                .toList();
        return List.of(
                field(wording, KIND, new Entry.OneOf(kinds), true, values),
                field(wording, TITLE_FI, new Entry.Line(LONGEST_TITLE), true, values),
                field(wording, DAY, new Entry.Day(), true, values),
                field(wording, FROM, new Entry.Time(), true, values),
                field(wording, TO, new Entry.Time(), true, values),
                field(wording, LINK, new Entry.Line(LONGEST_LINK), false, values),
                field(wording, WORDS, new Entry.Lines(LONGEST_WORDS), true, values));
    }

    /** What not every event needs. */
    private static List<Field> further(Wording wording, Map<String, String> values) {
        Option asks = new Option(wording.say("needs.yes"), "yes");
        return List.of(
                field(wording, TITLE_SV, new Entry.Line(LONGEST_TITLE), false, values),
                field(wording, SEATS, new Entry.Line(LONGEST_NUMBER), false, values),
                field(wording, UNTIL, new Entry.Day(), false, values),
                field(wording, NEEDS, new Entry.AnyOf(List.of(asks)), false, values));
    }

    private List<Option> groups(Wording wording) {
        List<Option> groups = new ArrayList<>();
        groups.add(new Option(wording.say("group.all"), Audience.EVERYBODY));
        audiences
                .tasks(wording.language() == Language.SV)
                .forEach((id, name) -> groups.add(new Option(wording.say("group.task", name), Audience.task(id))));
        audiences
                .units()
                .forEach((id, name) ->
                        groups.add(new Option(wording.say("group.unit", name), Audience.unit(new UnitId(id)))));
        Arrays.stream(WorkerRole.values())
                .filter(role -> role != WorkerRole.NON_DISCLOSURE)
                .forEach(role -> groups.add(new Option(wording.say("group." + role.name()), Audience.role(role))));
        broadcasts.channels().stream()
                .filter(it -> it.channel().id().indexOf(',') < 0)
                .forEach(it -> groups.add(new Option(
                        wording.say(
                                "group.channel", it.team(), it.name().isEmpty() ? wording.say("general") : it.name()),
                        Audience.channel(it.channel()))));
        return groups;
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
                required ? wording.say("wrong." + (isTime(name) ? "time" : name)) : "",
                values.getOrDefault(name, ""));
    }

    private static boolean isTime(String name) {
        return name.equals(DAY) || name.equals(FROM) || name.equals(TO);
    }

    private static Reply reply(
            Wording wording,
            List<String> first,
            List<Field> fields,
            List<Field> further,
            Map<String, String> button,
            boolean mayTellWho) {
        List<Part> parts = new ArrayList<>();
        first.forEach(line -> parts.add(new Paragraph(line)));
        parts.addAll(fields);
        parts.add(new Further("further", wording.say("form.further"), further));
        List<Choice> choices = new ArrayList<>();
        choices.add(wording.button(Button.WRITTEN, button));
        if (mayTellWho) {
            Map<String, String> values = new HashMap<>(button);
            values.put(Participation.NO_CLIENT, "yes");
            choices.add(Button.WRITTEN.choice(wording.say("no-client"), values));
        }
        return wording.reply(parts, choices);
    }
}
