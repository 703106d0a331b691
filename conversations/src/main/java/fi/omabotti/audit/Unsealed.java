package fi.omabotti.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries are in no seal yet. */
@Component
class Unsealed {

    /** A turn's transaction takes seconds at most: its row is there by the time that the seal after the next is made. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final Duration WIDE_MARGIN = Duration.ofDays(1);

    /** How far the clocks of two instances may be apart. */
    private static final Duration SKEW = Duration.ofHours(1);

    /** At a time: what is sealed at once is held in memory. */
    static final int MOST = 50 * Seal.MOST_ENTRIES;

    private static final int FETCH = 1000;

    private final JdbcClient jdbc;
    private final RowReader rows;
    private final SealStore seals;

    Unsealed(JdbcClient jdbc, RowReader rows, SealStore seals) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seals = seals;
    }

    /**
     * From when on to look for entries that are not sealed: from the last seal, less a margin. One that was committed later
     * than the margin is seen in a wide look; one that is later still, or whose clock was wrong, stays unsealed: it verifies
     * by its own MAC, and a verification counts it.
     *
     * @param wide looks back a day: at the start and once an hour
     */
    static Instant bound(Seal last, Instant now, boolean wide) {
        Instant base = last.sealedAt().isBefore(now) ? last.sealedAt() : now;
        return base.minus(wide ? WIDE_MARGIN : MARGIN);
    }

    /**
     * Entries from that moment on that no seal names, {@link #MOST} at most. What an older seal names was written before that
     * seal was made, so only those made since need to be looked at.
     */
    List<Seal.Entry> since(Instant bound, Seal last) {
        IdSet sealed = sealedSince(bound.minus(SKEW), last);
        List<Seal.Entry> entries = new ArrayList<>();
        // ids that nobody can have been given are left to the verification, and not asked for: H2 would go by them
        jdbc.sql("select id, mac from audit_entry where at > :bound and mac is not null order by id")
                .param("bound", bound.atOffset(ZoneOffset.UTC))
                .withFetchSize(FETCH)
                .query(row -> {
                    long id = row.getLong(1);
                    if (entries.size() < MOST && isOurs(id) && !sealed.contains(id)) {
                        entries.add(new Seal.Entry(id, row.getString(2)));
                    }
                });
        return entries;
    }

    /** Rows from before there were MACs. A seal takes them in by what they say, once: with the seals that open the trail. */
    List<Seal.Entry> old(AuditKey key) {
        List<Seal.Entry> entries = new ArrayList<>();
        List<Long> page = rows.idsFollowing(-1);
        while (!page.isEmpty() && page.get(0) < AuditRow.FIRST_WITH_MAC) {
            rows.withIds(page).values().stream()
                    .filter(AuditRow::isOld)
                    .sorted(Comparator.comparing(AuditRow::id))
                    .forEach(row -> entries.add(new Seal.Entry(row.id(), row.sealedAs(key))));
            page = rows.idsFollowing(page.get(page.size() - 1));
        }
        return entries;
    }

    private static boolean isOurs(long id) {
        return id >= AuditRow.FIRST_WITH_MAC && id <= EntryRanges.LAST;
    }

    private IdSet sealedSince(Instant moment, Seal last) {
        IdSet sealed = new IdSet();
        for (Seal seal : seals.madeAfter(moment, last.segment())) {
            List<Long> ids = seal.ids();
            if (ids != null) {
                ids.forEach(sealed::add);
            }
        }
        return sealed;
    }
}
