package fi.omabotti.extract;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import fi.omabotti.extract.ImportReport.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A report as lines of text: how it went, the counts, then what was found, the gravest first. */
public final class ReportText {

    private static final int MOST_LINES = 200;
    private static final int MOST_INFOS = 10;
    private static final Texts TEXTS = Texts.of(ReportText.class);

    private ReportText() {}

    /** The lines, in a language; without personal data, as the report itself. */
    public static List<String> lines(ImportReport report, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(language, key(report.kind()) + "." + key(report.outcome())));
        lines.add(counts(report, language));
        for (Severity severity : Severity.values()) {
            addFindings(report, severity, language, lines);
        }
        return lines;
    }

    private static String counts(ImportReport report, Language language) {
        ImportCounts counts = report.counts();
        return report.outcome() == Outcome.REFUSED
                ? TEXTS.say(language, "rows-read", counts.read())
                : TEXTS.say(
                        language,
                        "rows",
                        counts.read(),
                        counts.added(),
                        counts.changed(),
                        counts.ended(),
                        counts.unchanged());
    }

    private static void addFindings(ImportReport report, Severity severity, Language language, List<String> lines) {
        Map<String, Integer> totals = new TreeMap<>();
        report.totals().forEach((rule, total) -> {
            if (rule.severity() == severity) {
                totals.merge(rule.code(), total, Integer::sum);
            }
        });
        if (totals.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(TEXTS.say(language, key(severity)));
        totals.forEach((code, total) -> lines.add(TEXTS.say(language, "total", code, total)));
        List<Finding> shown = report.of(severity).stream()
                .limit(severity == Severity.INFO ? MOST_INFOS : MOST_LINES)
                .toList();
        shown.forEach(finding -> lines.add(line(finding, language)));
        int left = totals.values().stream().mapToInt(Integer::intValue).sum() - shown.size();
        if (left > 0) {
            lines.add(TEXTS.say(language, "more", left));
        }
    }

    private static String line(Finding finding, Language language) {
        Rule rule = finding.rule();
        String words = TEXTS.say(language, rule.key(), finding.details().toArray());
        String place = finding.line() == 0 ? "place.file" : finding.column().isEmpty() ? "place.line" : "place.cell";
        return TEXTS.say(language, place, rule.code(), Integer.toString(finding.line()), finding.column(), words);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
