package fi.omabotti.extract;

import java.util.List;
import java.util.Map;

/**
 * What came of a file. Holds no personal data: lines, columns, rules and masked values only.
 *
 * @param findings the first two hundred of each rule
 * @param totals how many findings there were of each rule, kept or not
 */
public record ImportReport(
        ExtractKind kind, Outcome outcome, ImportCounts counts, List<Finding> findings, Map<Rule, Integer> totals) {

    /** How it went. */
    public enum Outcome {
        /** the store is as the file says */
        APPLIED,
        /** a dry run of a file that would have been taken in */
        WOULD_BE_APPLIED,
        /** the file has faults; the store is as it was */
        REFUSED
    }

    /** The findings of one weight, in the order of their rules. */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .toList();
    }
}
