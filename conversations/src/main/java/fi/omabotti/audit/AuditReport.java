package fi.omabotti.audit;

import java.util.List;

/**
 * What a verification of the whole trail found.
 *
 * @param rows entries that are there
 * @param segments seals that are there, those of purged segments too
 * @param purged segments whose rows were removed when their time was up
 * @param unsealed genuine entries that no seal names yet: the youngest ones, and no fault
 * @param seals how many lines of the seal file were compared; 0 when there is none
 * @param findings the first of them
 * @param more how many were found beyond those
 */
public record AuditReport(
        long rows, long segments, long purged, long unsealed, long seals, List<AuditFinding> findings, long more) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether the trail is whole. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
