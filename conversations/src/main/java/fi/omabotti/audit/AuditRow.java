package fi.omabotti.audit;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.UnitId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as it is stored, with the clients that it shows and the words of its ground.
 *
 * @param units ids, ascending, separated by a space; null in rows that are older than MACs, as are version and mac
 * @param shown ids, ascending
 */
record AuditRow(
        long id,
        Instant at,
        @Nullable Long worker,
        @Nullable String units,
        String event,
        String ground,
        @Nullable String words,
        List<Long> shown,
        @Nullable Long withheld,
        @Nullable String subject,
        String requestId,
        @Nullable String version,
        @Nullable String mac) {

    /** Ids of rows that were written before there were MACs are below. */
    static final long FIRST_WITH_MAC = 1L << 32;

    /** The row that says this line, with its MAC. */
    static AuditRow of(long id, Instant at, AuditRecord line, String version, AuditKey key) {
        AuditRow bare = new AuditRow(
                id,
                at.truncatedTo(ChronoUnit.MICROS),
                line.worker() == null ? null : line.worker().value(),
                line.units().stream()
                        .map(UnitId::value)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                line.event().name(),
                line.ground().name(),
                line.groundText(),
                line.shown().stream().map(ClientId::value).distinct().sorted().toList(),
                line.withheld() == null ? null : line.withheld().value(),
                line.subject(),
                line.requestId(),
                version,
                null);
        return bare.with(key.mac(bare.content()));
    }

    /** Whether it says what was written, and was written by whoever has the key. Of old rows their seals say that. */
    boolean isGenuine(AuditKey key) {
        return isOld() || (mac != null && key.isMacOf(content(), mac));
    }

    boolean isOld() {
        return id < FIRST_WITH_MAC && mac == null;
    }

    /** What goes into the seal: the row's MAC, which an old row gets here. */
    String sealedAs(AuditKey key) {
        return mac == null ? key.mac(content()) : mac;
    }

    private Canonical content() {
        return new Canonical("row")
                .add(id)
                .add(at)
                .add(worker)
                .add(units)
                .add(event)
                .add(ground)
                .add(words)
                .addAll(shown)
                .add(withheld)
                .add(subject)
                .add(requestId)
                .add(version);
    }

    private AuditRow with(String made) {
        return new AuditRow(
                id, at, worker, units, event, ground, words, shown, withheld, subject, requestId, version, made);
    }
}
