package fi.omabotti.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what is found, all of it counted and the first of each rule kept: a file can be wrong a million times. */
final class Findings {

    private static final int KEPT_OF_EACH = 200;

    private final Map<Rule, Integer> totals = new EnumMap<>(Rule.class);
    private final Map<Rule, List<Finding>> kept = new EnumMap<>(Rule.class);

    void add(Finding finding) {
        int total = totals.merge(finding.rule(), 1, Integer::sum);
        if (total <= KEPT_OF_EACH) {
            kept.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
    }

    boolean refuseTheFile() {
        return totals.keySet().stream().anyMatch(rule -> rule.severity() == Severity.FAULT);
    }

    boolean have(Rule rule) {
        return totals.containsKey(rule);
    }

    ImportReport report(ExtractKind kind, ImportReport.Outcome outcome, ImportCounts counts) {
        List<Finding> inOrder = kept.values().stream().flatMap(List::stream).toList();
        return new ImportReport(kind, outcome, counts, inOrder, Map.copyOf(totals));
    }
}
