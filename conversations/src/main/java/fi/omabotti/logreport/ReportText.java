package fi.omabotti.logreport;

import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.disclosure.Disclosure;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a report in one language, the same in each form of it. */
record ReportText(Language language, ReportContent content, String countyText) {

    /** Events that have words of their own; of any other one it is only told that the data was shown. */
    private static final Set<String> EVENTS = Set.of(
            "NAMED_WORKER_TOLD",
            "CLIENTS_OFFERED",
            "WORKER_TOLD_FOR_A_REASON",
            "RESTRICTED_LISTED",
            "LOG_REPORT_ORDERED",
            "LOG_REPORT_RELEASED",
            "LOG_REPORT_REFUSED",
            "USE_REPORT_WRITTEN");

    private static final Set<String> GROUNDS =
            Set.of("NONE", "RELATION", "CLIENT_IN_CONTACT", "URGENT", "SHARED_CLIENT", "OTHER", "OFFICE");

    String say(String key, Object... values) {
        return LogReportReplies.TEXTS.say(language, key, values);
    }

    List<Fact> facts() {
        return List.of(
                new Fact(say("report.client"), name()),
                new Fact(say("report.client-number"), content.client().number()),
                new Fact(say("report.period"), period()),
                new Fact(say("report.made"), moment(content.made())),
                new Fact(say("report.number"), Long.toString(content.number())));
    }

    /** What the law gives, who keeps the register, and how to have a mistake put right. */
    List<String> paragraphs() {
        return Stream.of(say("report.about"), countyText, say("report.correction"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    List<String> columns() {
        return Stream.of("time", "who", "unit", "what", "ground")
                .map(column -> say("report.column." + column))
                .toList();
    }

    /** In the order of {@link #columns()}. */
    List<String> cells(Disclosure entry) {
        return List.of(
                moment(entry.at().atZone(content.made().getZone())),
                who(entry),
                String.join(", ", entry.units()),
                say("report.event." + (EVENTS.contains(entry.event()) ? entry.event() : "OTHER_EVENT")),
                ground(entry));
    }

    /** Of a client whose names were removed, the number alone is left. */
    String name() {
        String name = content.client().fullName().strip();
        return name.isEmpty() ? say("report.name-removed") : name;
    }

    private String period() {
        String last = Dates.day(language, content.made().toLocalDate());
        return content.since() == null
                ? say("report.period.all", last)
                : say("report.period.since", Dates.day(language, content.since()), last);
    }

    private String who(Disclosure entry) {
        if (entry.workerId() == null || entry.workerName() == null) {
            return say("report.machine");
        }
        List<String> parts = new ArrayList<>(List.of(entry.workerName()));
        if (entry.workerTitle() != null) {
            parts.add(entry.workerTitle());
        }
        return say("report.who", String.join(", ", parts), Long.toString(entry.workerId()));
    }

    private String ground(Disclosure entry) {
        String ground = say("report.ground." + (GROUNDS.contains(entry.ground()) ? entry.ground() : "NONE"));
        return entry.groundWords() == null ? ground : ground + ": " + entry.groundWords();
    }

    private String moment(ZonedDateTime at) {
        return say("report.moment", Dates.day(language, at.toLocalDate()), Dates.time(language, at));
    }
}
