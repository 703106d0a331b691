package fi.omabotti.away;

import fi.omabotti.absence.Absence;
import fi.omabotti.absence.AbsenceState;
import fi.omabotti.absence.Days;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody who tells of an absence is shown. */
final class AwayReplies {

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private static final int LONGEST_DAY = 10;
    private static final int LONGEST_NAME = 100;

    private final Wording wording;

    AwayReplies(Language language) {
        this.wording = new Wording(language);
    }

    /** @param why a text, said before the form */
    Reply form(String why, String first, String last, String substitute) {
        return wording.reply(
                List.of(
                        wording.paragraph(why),
                        input(Draft.FROM, "day", LONGEST_DAY, first),
                        input(Draft.TO, "day", LONGEST_DAY, last),
                        input(Draft.WHO, "who", LONGEST_NAME, substitute)),
                List.of(wording.button(Button.WRITTEN, Map.of())));
    }

    Reply form(String why, Days days, String substitute) {
        return form(why, Wording.field(days.first()), Wording.field(days.last()), substitute);
    }

    /** Without a substitute only after it was said what that means. */
    Reply askForSubstitute(Days days) {
        return wording.reply(
                List.of(wording.paragraph("who-stands-in", wording.days(days))),
                List.of(
                        wording.button(Button.FORM, Draft.ofDays(days)),
                        wording.button(Button.CONFIRM, wording.say("without"), Draft.ofDays(days)),
                        wording.button(Button.DROP, Map.of())));
    }

    /** Namesakes are told apart by their units. */
    Reply choose(Days days, List<Worker> people) {
        boolean namesakes = people.stream().map(Worker::name).distinct().count() == 1;
        List<Part> parts = new ArrayList<>();
        parts.add(namesakes ? wording.paragraph("namesakes", people.get(0).name()) : wording.paragraph("choose"));
        if (people.size() >= MOST_BUTTONS) {
            parts.add(wording.paragraph("choose.more"));
        }
        List<Choice> choices = new ArrayList<>();
        people.stream()
                .limit(MOST_BUTTONS - 1L)
                .forEach(it -> choices.add(wording.button(
                        Button.CONFIRM,
                        namesakes && !it.units().isEmpty() ? it.units() : it.described(),
                        new Draft(days, it.id()).values())));
        choices.add(wording.button(Button.FORM, wording.say("none-of-these"), Draft.ofDays(days)));
        return wording.reply(parts, choices);
    }

    /** @param card names the card that this reply draws */
    Reply confirm(Days days, @Nullable Worker substitute, boolean needsApproval, String card) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                substitute == null
                        ? wording.paragraph("check.without", wording.days(days))
                        : wording.paragraph("check", wording.days(days), substitute.described()));
        if (needsApproval) {
            parts.add(wording.paragraph("check.approval"));
        }
        Map<String, String> values =
                new HashMap<>(new Draft(days, substitute == null ? null : substitute.id()).values());
        values.put(Draft.CARD, card);
        String send = wording.say(substitute == null ? "save" : "send");
        return wording.reply(
                parts, List.of(wording.button(Button.SEND, send, values), wording.button(Button.DROP, Map.of())));
    }

    Reply told(Absence absence, String substitute) {
        Part part = absence.substitute() == null
                ? wording.paragraph("told.without", wording.days(absence.days()))
                : wording.paragraph("told", wording.days(absence.days()), substitute);
        return wording.reply(List.of(part), List.of(cancelling(absence)));
    }

    Reply overlapping(Absence other) {
        return wording.reply(
                List.of(wording.paragraph("overlapping", wording.days(other.days()))), List.of(cancelling(other)));
    }

    Reply own(List<Absence> absences, Function<Absence, String> substitute) {
        if (absences.isEmpty()) {
            return wording.reply("own.none");
        }
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("own")));
        absences.stream().limit(MOST_BUTTONS).forEach(it -> parts.add(new Paragraph(line(it, substitute.apply(it)))));
        return wording.reply(
                parts,
                absences.stream()
                        .limit(MOST_BUTTONS)
                        .map(it -> wording.button(
                                Button.CANCEL, wording.say("cancel.one", wording.days(it.days())), Draft.ofId(it.id())))
                        .toList());
    }

    Reply covered(List<Absence> absences, Function<Absence, String> worker) {
        return absences.isEmpty()
                ? wording.reply("covering.none")
                : wording.reply(
                        List.of(wording.paragraph("covering")),
                        absences.stream()
                                .limit(MOST_BUTTONS)
                                .map(it -> wording.button(
                                        Button.WITHDRAW,
                                        wording.say("withdraw.one", worker.apply(it), wording.days(it.days())),
                                        Draft.ofId(it.id())))
                                .toList());
    }

    private String line(Absence absence, String substitute) {
        String state = absence.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return absence.state() == AbsenceState.UNCOVERED
                ? wording.say("state." + state, wording.days(absence.days()))
                : wording.say("state." + state, wording.days(absence.days()), substitute);
    }

    private Choice cancelling(Absence absence) {
        return wording.button(Button.CANCEL, Draft.ofId(absence.id()));
    }

    private Part input(String name, String missing, int longest, String written) {
        return new Part.Field(
                name,
                wording.say("field." + name),
                new Entry.Line(longest),
                wording.say("missing." + missing),
                written);
    }
}
