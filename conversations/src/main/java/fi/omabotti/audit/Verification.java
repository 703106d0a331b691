package fi.omabotti.audit;

import fi.omabotti.audit.AuditFinding.Kind;
import fi.omabotti.audit.SealFile.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One reading of the whole trail. */
final class Verification {

    private static final int MOST_FINDINGS = 1000;

    private final SealStore seals;
    private final SealFile file;
    private final RowReader rows;
    private final SegmentCheck check;
    private final AuditKey key;

    private final List<AuditFinding> findings = new ArrayList<>();
    private final IdSet sealed = new IdSet();
    private final IdSet purged = new IdSet();
    private long rowCount;
    private long segmentCount;
    private long purgedCount;
    private long unsealedCount;
    private long notedCount;
    private long more;

    Verification(SealStore seals, SealFile file, RowReader rows, SegmentCheck check, AuditKey key) {
        this.seals = seals;
        this.file = file;
        this.rows = rows;
        this.check = check;
        this.key = key;
    }

    AuditReport run() {
        long last = seals.last().map(Seal::segment).orElse(0L);
        if (seals.last().filter(it -> !it.keyId().equals(key.id())).isPresent()) {
            found(new AuditFinding(Kind.WRONG_KEY, last));
        } else {
            readSeals();
            readRows();
            readFile(last);
        }
        return new AuditReport(rowCount, segmentCount, purgedCount, unsealedCount, notedCount, findings, more);
    }

    private void readSeals() {
        long before = 0;
        List<String> heads = List.of(Seal.NO_HEAD);
        List<Seal> page = seals.following(before);
        while (!page.isEmpty()) {
            for (Seal seal : page) {
                if (seal.segment() != before + 1) {
                    found(new AuditFinding(Kind.SEAL_MISSING, before + 1));
                    heads = List.of();
                }
                heads = readSegment(seal, heads);
                before = seal.segment();
            }
            page = seals.following(before);
        }
    }

    private List<String> readSegment(Seal seal, List<String> headsBefore) {
        segmentCount++;
        purgedCount += seal.purge() == null ? 0 : 1;
        List<Long> ids = seal.ids();
        if (ids != null) {
            ids.forEach((seal.purge() == null ? sealed : purged)::add);
        }
        SegmentCheck.Checked checked = check.check(seal, headsBefore);
        checked.findings().forEach(this::found);
        return checked.heads();
    }

    /** What no seal names. */
    private void readRows() {
        List<Long> page = rows.idsFollowing(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            rowCount += page.size();
            page.stream().filter(purged::contains).forEach(id -> found(new AuditFinding(Kind.ROW_INSERTED, id)));
            List<Long> unnamed = page.stream()
                    .filter(id -> !sealed.contains(id) && !purged.contains(id))
                    .toList();
            rows.withIds(unnamed).values().forEach(this::unsealed);
            page = rows.idsFollowing(page.get(page.size() - 1));
        }
    }

    private void unsealed(AuditRow row) {
        if (row.mac() != null && row.isGenuine(key)) {
            unsealedCount++;
        } else {
            found(new AuditFinding(Kind.ROW_INSERTED, row.id()));
        }
    }

    private void readFile(long last) {
        List<Noted> some = new ArrayList<>();
        try {
            file.read(noted -> {
                some.add(noted);
                if (some.size() == SealStore.PAGE) {
                    compare(some, last);
                }
            });
            compare(some, last);
        } catch (IOException unreadable) {
            notedCount = 0;
        }
    }

    private void compare(List<Noted> some, long last) {
        notedCount += some.size();
        Map<Long, Seal> there = some.isEmpty()
                ? Map.of()
                : seals.of(some.stream().map(Noted::segment).toList());
        for (Noted noted : some) {
            Seal seal = there.get(noted.segment());
            if (seal == null && noted.segment() > last) {
                found(new AuditFinding(Kind.TAIL_CUT, noted.segment()));
            } else if (seal != null && !noted.isOf(seal)) {
                found(new AuditFinding(Kind.SEAL_DIFFERS, noted.segment()));
            }
        }
        some.clear();
    }

    private void found(AuditFinding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            more++;
        }
    }
}
