package fi.omabotti.seminar;

import fi.omabotti.conversation.Dates;
import fi.omabotti.event.EventDetails;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing that a correction changes. */
record Change(What what, EventDetails before, EventDetails after) {

    /** What it is; in the order in which it is told. */
    enum What {
        TIME,
        TITLE,
        PLACE,
        WORDS,
        SEATS,
        UNTIL,
        KIND,
        NEEDS
    }

    static List<Change> between(EventDetails before, EventDetails after) {
        List<Change> changes = new ArrayList<>();
        for (What what : What.values()) {
            if (!value(what, before).equals(value(what, after))) {
                changes.add(new Change(what, before, after));
            }
        }
        return changes;
    }

    /** Which of time and place changed: "time", "place" or "time-and-place"; empty for neither. */
    static String move(List<Change> changes) {
        return changes.stream()
                .map(Change::what)
                .filter(what -> what == What.TIME || what == What.PLACE)
                .map(what -> what == What.TIME ? "time" : "place")
                .collect(Collectors.joining("-and-"));
    }

    private static Object value(What what, EventDetails details) {
        return switch (what) {
            case TIME -> List.of(details.start(), details.end());
            case TITLE -> List.of(details.titleFi(), details.titleSv());
            case PLACE -> details.link();
            case WORDS -> details.words();
            case SEATS -> Optional.ofNullable(details.capacity());
            // up to the beginning moves along with it
            case UNTIL -> details.signUpUntil().equals(details.start()) ? "" : details.signUpUntil();
            case KIND -> details.kind();
            case NEEDS -> details.asksNeeds();
        };
    }

    /** Empty for what is not told word for word. */
    private String shown(EventDetails details, Wording wording) {
        return switch (what) {
            case TIME -> wording.time(details);
            case TITLE -> wording.title(details);
            case UNTIL -> wording.moment(details.signUpUntil());
            case KIND -> wording.say("kind." + details.kind().name());
            case PLACE, WORDS, SEATS, NEEDS -> "";
        };
    }

    String name(Wording wording) {
        return wording.say("change." + what.name());
    }

    /** Text 17. */
    static String told(List<Change> changes, ZonedDateTime at, boolean seated, Wording wording) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say(
                "updated", Dates.day(wording.language(), at.toLocalDate()), Dates.time(wording.language(), at)));
        changes.forEach(it -> sentences.add(it.told(wording)));
        if (seated) {
            sentences.add(wording.say("still-valid"));
        }
        return String.join(" ", sentences);
    }

    private String told(Wording wording) {
        String was = shown(before, wording);
        return was.isEmpty()
                ? wording.say("changed", name(wording))
                : wording.say("changed.from-to", name(wording), was, shown(after, wording));
    }
}
