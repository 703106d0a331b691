package fi.omabotti.audit;

import fi.omabotti.audit.AuditFinding.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds a segment against its seal. */
@Component
class SegmentCheck {

    private final RowReader rows;
    private final AuditKey key;

    SegmentCheck(RowReader rows, AuditKey key) {
        this.rows = rows;
        this.key = key;
    }

    /**
     * @param heads what the head of this segment can be for the next one: as stored, and as it should be
     * @param youngest when the last of its rows was written
     */
    record Checked(List<AuditFinding> findings, List<String> heads, Instant youngest) {}

    /** @param headsBefore of the segment before; empty when that one is missing, and then the chain is not checked here */
    Checked check(Seal seal, List<String> headsBefore) {
        List<Long> ids = seal.ids();
        Seal.Purge purge = seal.purge();
        if (ids == null) {
            return found(seal, Kind.SEAL_CHANGED);
        }
        if (purge != null) {
            return purge.mac().equals(seal.purgeMac(purge.at(), key))
                    ? new Checked(List.of(), List.of(seal.head()), Instant.MIN)
                    : found(seal, Kind.PURGE_FORGED);
        }
        Map<Long, AuditRow> there = rows.withIds(ids);
        List<AuditFinding> findings = findings(ids, there);
        return findings.isEmpty()
                ? chained(seal, ids.stream().map(there::get).toList(), headsBefore)
                : new Checked(findings, List.of(seal.head()), Instant.MIN);
    }

    private List<AuditFinding> findings(List<Long> ids, Map<Long, AuditRow> there) {
        List<AuditFinding> findings = new ArrayList<>();
        for (long id : ids) {
            AuditRow row = there.get(id);
            if (row == null) {
                findings.add(new AuditFinding(Kind.ROW_REMOVED, id));
            } else if (!row.isGenuine(key)) {
                findings.add(new AuditFinding(Kind.ROW_CHANGED, id));
            }
        }
        return findings;
    }

    /** A head that was changed breaks the next one too, unless that is held against what the head should have been. */
    private Checked chained(Seal seal, List<AuditRow> entries, List<String> headsBefore) {
        List<String> macs = entries.stream().map(row -> row.sealedAs(key)).toList();
        List<String> expected = headsBefore.stream()
                .map(before -> seal.headOver(macs, before, key))
                .toList();
        boolean fits = expected.isEmpty() || expected.contains(seal.head());
        Instant youngest =
                entries.stream().map(AuditRow::at).max(Instant::compareTo).orElse(Instant.MIN);
        return fits
                ? new Checked(List.of(), List.of(seal.head()), youngest)
                : new Checked(
                        List.of(new AuditFinding(Kind.SEAL_CHANGED, seal.segment())),
                        List.of(seal.head(), expected.get(0)),
                        youngest);
    }

    private static Checked found(Seal seal, Kind kind) {
        return new Checked(List.of(new AuditFinding(kind, seal.segment())), List.of(seal.head()), Instant.MIN);
    }
}
