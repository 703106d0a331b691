package fi.omabotti.directory;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.directory.DirectoryStore.Substitute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the directory shows: a name and a number in the first two lines. */
final class DirectoryReplies {

    /** A card has room for six. */
    static final int MOST_BUTTONS = 6;

    private static final int MOST_OF_A_UNIT = 10;

    private final Wording wording;

    DirectoryReplies(Language language) {
        this.wording = new Wording(language);
    }

    /** @param awayUntil the last day of an absence of today, inclusive */
    Reply person(Person person, @Nullable LocalDate awayUntil, List<Unit> units) {
        return wording.reply(
                lines(titled(person, awayUntil), phone(person), names(units)), wording.contacts(List.of(person)));
    }

    /** Whoever leads it is shown too; and reached, where the unit itself has no phone. */
    Reply unit(Unit unit, List<Person> leaders) {
        String phone = unit.phone();
        List<Part> parts = lines(unit.name(), phone == null ? wording.say("unit.no-phone") : phone);
        leaders.forEach(leader -> parts.add(wording.paragraph("leader", reachable(leader))));
        return wording.reply(parts, phone == null ? wording.contacts(leaders) : List.of());
    }

    /** @param of whom or what they lead */
    Reply leaders(List<Person> leaders, String of) {
        if (leaders.isEmpty()) {
            return wording.reply(lines(of, wording.say("leader.none")), List.of());
        }
        List<Part> parts = new ArrayList<>();
        leaders.forEach(leader ->
                parts.addAll(lines(wording.say("leader", Wording.line(leader.name(), leader.title())), phone(leader))));
        parts.add(new Paragraph(of));
        return wording.reply(parts, wording.contacts(leaders));
    }

    Reply substitutes(
            Person person, @Nullable LocalDate awayUntil, List<Substitute> substitutes, List<Person> leaders) {
        if (substitutes.isEmpty()) {
            String ask = leaders.stream().map(this::reachable).collect(Collectors.joining("; "));
            return wording.reply(
                    lines(
                            wording.say("substitute.none"),
                            ask.isEmpty() ? wording.say("ask-supervisor") : wording.say("ask-supervisor.known", ask),
                            wording.say("substitute.of", titled(person, awayUntil))),
                    wording.contacts(leaders));
        }
        List<Part> parts = new ArrayList<>();
        substitutes.forEach(it -> parts.addAll(lines(
                wording.say("substitute", it.person().name()), Wording.line(phone(it.person()), until(it.lastDay())))));
        if (substitutes.size() > 1) {
            parts.add(wording.paragraph("substitute.several"));
        }
        parts.add(wording.paragraph("substitute.of", Wording.line(person.name(), person.title())));
        return wording.reply(
                parts,
                wording.contacts(substitutes.stream().map(Substitute::person).toList()));
    }

    Reply staff(Unit unit, List<Person> people) {
        List<Part> parts = lines(unit.name());
        people.stream()
                .limit(MOST_OF_A_UNIT)
                .forEach(it -> parts.add(new Paragraph(Wording.line(it.name(), it.title(), it.phone()))));
        if (people.isEmpty()) {
            parts.add(wording.paragraph("staff.none"));
        } else if (people.size() > MOST_OF_A_UNIT) {
            parts.add(wording.paragraph("staff.more", Integer.toString(people.size())));
        }
        return wording.reply(parts, List.of());
    }

    /** @param options the buttons that there are, the likeliest first */
    Reply offer(Found found, List<Choice> options) {
        int most = MOST_BUTTONS - 1;
        boolean one = options.size() == 1;
        List<Part> parts = new ArrayList<>();
        parts.add(wording.paragraph(question(found, one)));
        if (one) {
            parts.add(new Paragraph(options.get(0).label()));
        }
        if (options.size() > most) {
            parts.add(wording.paragraph("choose.more"));
        }
        String none = found.units().isEmpty() ? "none-of-these" : "neither-of-these";
        Stream<Choice> buttons =
                one ? options.stream().map(this::yes) : options.stream().limit(most);
        Choice no = new DirectoryChoice.None().labelled(wording.say(one ? "no" : none));
        return wording.reply(parts, Stream.concat(buttons, Stream.of(no)).toList());
    }

    private static String question(Found found, boolean one) {
        if (found.corrected()) {
            return one ? "did-you-mean" : "did-you-mean.several";
        }
        return found.units().isEmpty() ? "choose.people" : found.people().isEmpty() ? "choose.units" : "choose";
    }

    private Choice yes(Choice option) {
        return option instanceof Choice.Pick pick
                ? new Choice.Pick(wording.say("yes"), pick.conversation(), pick.action(), pick.values())
                : option;
    }

    private String titled(Person person, @Nullable LocalDate awayUntil) {
        String line = Wording.line(person.name(), person.title());
        return awayUntil == null ? line : wording.say("away", line, Dates.dayOfYear(wording.language(), awayUntil));
    }

    private String phone(Person person) {
        String phone = person.phone();
        return phone == null || phone.isBlank() ? wording.say("no-phone") : phone;
    }

    private String reachable(Person person) {
        return Wording.line(person.name(), person.phone());
    }

    private @Nullable String until(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : wording.say("substitute.until", Dates.day(wording.language(), lastDay));
    }

    static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private static List<Part> lines(String first, String... others) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(first));
        Stream.of(others).filter(line -> !line.isBlank()).map(Paragraph::new).forEach(parts::add);
        return parts;
    }
}
