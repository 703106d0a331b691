package fi.omabotti.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What closes a segment of the trail.
 *
 * @param entries see {@link EntryRanges}
 * @param head the MAC of all this, the head before it and the MAC of each entry: so the newest head vouches for everything
 * @param purge when the rows were removed, their time being up; null while they are there
 */
record Seal(
        long segment,
        Instant sealedAt,
        String entries,
        int count,
        String keyId,
        String head,
        @Nullable Purge purge) {

    /** So a segment is read in one piece, and few ids are named where rows were rolled back. */
    static final int MOST_ENTRIES = 1000;

    /** The head before the first. */
    static final String NO_HEAD = "";

    /** @param mac of the time and the seal */
    record Purge(Instant at, String mac) {}

    /** Seals these after that one. */
    static Seal after(@Nullable Seal last, List<Entry> entries, Instant now, AuditKey key) {
        Seal bare = new Seal(
                last == null ? 1 : last.segment + 1,
                now.truncatedTo(ChronoUnit.MICROS),
                EntryRanges.text(entries.stream().map(Entry::id).toList()),
                entries.size(),
                key.id(),
                "",
                null);
        String head = bare.headOver(entries.stream().map(Entry::mac).toList(), last == null ? NO_HEAD : last.head, key);
        return new Seal(bare.segment, bare.sealedAt, bare.entries, bare.count, bare.keyId, head, null);
    }

    /** An entry as a seal sees it. */
    record Entry(long id, String mac) {}

    /** What the head must be if these are the MACs of the entries, in their order, and that is the head before. */
    String headOver(List<String> macs, String headBefore, AuditKey key) {
        Canonical content = new Canonical("seal")
                .add(segment)
                .add(sealedAt)
                .add((long) count)
                .add(entries)
                .add(keyId)
                .add(headBefore);
        macs.forEach(content::add);
        return key.mac(content);
    }

    /** What a removal's MAC must be. */
    String purgeMac(Instant at, AuditKey key) {
        return key.mac(new Canonical("purge")
                .add(segment)
                .add(at)
                .add(sealedAt)
                .add((long) count)
                .add(entries)
                .add(head));
    }

    /** The ids of its entries, ascending; null when they are not what can have been sealed. */
    @Nullable
    List<Long> ids() {
        List<Long> ids = EntryRanges.read(entries, MOST_ENTRIES);
        return ids == null || ids.size() != count ? null : ids;
    }

    /** Outside of the database, in the log and the file: which segment, how many entries, which head. */
    String line() {
        return segment + " " + count + " " + head;
    }
}
