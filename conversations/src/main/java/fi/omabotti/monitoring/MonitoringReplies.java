package fi.omabotti.monitoring;

import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.usage.AskerUse;
import fi.omabotti.usage.OfficersFile;
import fi.omabotti.usage.StaffUse;
import fi.omabotti.usage.UsageWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A week in numbers: askers, times and grounds, and never a client (V-05). */
@Component
class MonitoringReplies {

    static final Texts TEXTS = Texts.of(MonitoringReplies.class);

    /** More than these nobody reads on a card. */
    private static final int MOST_ASKERS = 20;

    private final ProtectedFolder folder;

    MonitoringReplies(ProtectedFolder folder) {
        this.folder = folder;
    }

    Reply refused(Language language) {
        return reply(language, List.of(paragraph(language, "refused")));
    }

    Reply notAgreed(Language language) {
        return reply(language, List.of(paragraph(language, "not-agreed")));
    }

    Reply failed(Language language, boolean isOpenToOthers) {
        return reply(
                language, List.of(paragraph(language, isOpenToOthers ? "folder-is-open" : "failed", folder.place())));
    }

    /** For a supervisor. */
    Reply ownUnits(Language language, UsageWeek week, StaffUse use) {
        List<Part> parts = new ArrayList<>(List.of(headline(language, week), askers(language, use)));
        if (use.askers().size() > MOST_ASKERS) {
            parts.add(paragraph(language, "more", Integer.toString(use.askers().size() - MOST_ASKERS)));
        }
        parts.addAll(units(language, use));
        parts.add(new Note(TEXTS.say(language, "note")));
        return reply(language, parts);
    }

    /** For a main user or a developer. */
    Reply sharedPlaces(Language language, UsageWeek week, StaffUse use) {
        return reply(language, List.of(headline(language, week), shared(language, use)));
    }

    /** For the log officer: sums, and where the rest is. */
    Reply everything(Language language, StaffUse use, OfficersFile file) {
        List<Part> parts = new ArrayList<>(List.of(
                headline(language, file.week()),
                new Facts(List.of(
                        fact(language, "askers", use.askers().size()),
                        fact(language, "without-relation", sum(use, AskerUse::withoutRelation)),
                        fact(language, "reasons", sum(use, AskerUse::reasons)),
                        fact(language, "limits", sum(use, AskerUse::limitsReached)),
                        fact(language, "outside", sum(use, AskerUse::outsideHours)),
                        fact(language, "restricted", file.restrictedHits()),
                        new Fact(TEXTS.say(language, "file"), file.name()))),
                // a path has no blank to be broken at: beside its label a phone would cut it
                new Part.Listed(TEXTS.say(language, "folder"), List.of(folder.place()))));
        parts.addAll(units(language, use));
        parts.add(new Note(TEXTS.say(language, "note")));
        return reply(language, parts);
    }

    private static Headline headline(Language language, UsageWeek week) {
        return new Headline(TEXTS.say(
                language,
                "week",
                Integer.toString(week.number()),
                Dates.day(language, week.monday()),
                Dates.day(language, week.sunday())));
    }

    private static Part askers(Language language, StaffUse use) {
        return use.askers().isEmpty()
                ? paragraph(language, "nobody")
                : new Facts(use.askers().stream()
                        .limit(MOST_ASKERS)
                        .map(asker -> new Fact(asker.name(), numbers(language, asker)))
                        .toList());
    }

    private static String numbers(Language language, AskerUse asker) {
        List<String> numbers = new ArrayList<>();
        numbers.add(count(language, "asker.without-relation", asker.withoutRelation()));
        Arrays.stream(Ground.values())
                .filter(ground -> asker.byReason().containsKey(ground))
                .map(ground -> count(
                        language, "ground." + ground.name(), asker.byReason().getOrDefault(ground, 0)))
                .forEach(numbers::add);
        if (asker.limitsReached() > 0) {
            numbers.add(count(language, "asker.limits", asker.limitsReached()));
        }
        if (asker.outsideHours() > 0) {
            numbers.add(count(language, "asker.outside", asker.outsideHours()));
        }
        return String.join(", ", numbers);
    }

    private static List<Part> units(Language language, StaffUse use) {
        Paragraph unflagged = use.unitsWithoutFlag().isEmpty()
                ? paragraph(language, "all-flagged")
                : paragraph(language, "unflagged", String.join(", ", use.unitsWithoutFlag()));
        return List.of(shared(language, use), unflagged);
    }

    private static Paragraph shared(Language language, StaffUse use) {
        String counts = use.sharedPlaces().stream()
                .map(unit -> unit.unit() + " " + unit.inSharedPlaces())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? paragraph(language, "shared.none") : paragraph(language, "shared", counts);
    }

    private static int sum(StaffUse use, ToIntFunction<AskerUse> number) {
        return use.askers().stream().mapToInt(number).sum();
    }

    private static String count(Language language, String key, int count) {
        return TEXTS.say(language, key, Integer.toString(count));
    }

    private static Fact fact(Language language, String key, int count) {
        return new Fact(TEXTS.say(language, key), Integer.toString(count));
    }

    private static Paragraph paragraph(Language language, String key, Object... values) {
        return new Paragraph(TEXTS.say(language, key, values));
    }

    private static Reply reply(Language language, List<? extends Part> parts) {
        return new Reply(TEXTS.say(language, "notification"), language, List.copyOf(parts), List.of());
    }
}
