package fi.omabotti.lookup;

import fi.omabotti.conversation.Asker;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many more clients outside one's own relation somebody may look for. Counted in the audit trail, so that it is the same
 * whichever instance is asked. A choice and an answer for a reason belong to their look-up and are not counted again (V-15).
 */
@Component
public class Allowance {

    private final JdbcClient jdbc;
    private final LookUpSettings settings;
    private final Clock clock;

    Allowance(JdbcClient jdbc, LookUpSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A limit that is reached.
     *
     * @param until when the next look-up is free
     * @param isStopping false for shift units, which are warned and never stopped (V-15)
     * @param isNew nobody was alarmed of it yet
     */
    public record Reached(Instant until, boolean isStopping, boolean isNew) {}

    private record Limit(int most, Duration span) {}

    /** The limit that the asker has reached, the later to end where there are two; empty when there is some left. */
    public Optional<Reached> reachedBy(Asker asker) {
        boolean adviceDesk = asker.roles().contains(WorkerRole.ADVICE_DESK);
        return Stream.of(
                        new Limit(adviceDesk ? settings.adviceDeskPerHour() : settings.perHour(), Duration.ofHours(1)),
                        new Limit(adviceDesk ? settings.adviceDeskPerDay() : settings.perDay(), Duration.ofDays(1)))
                .flatMap(limit -> reached(limit, asker).stream())
                .max(Comparator.comparing(Reached::until));
    }

    /** The look-up that has to leave the span before there is room for another one. */
    private Optional<Reached> reached(Limit limit, Asker asker) {
        if (limit.most() == 0) {
            return Optional.empty();
        }
        Instant since = clock.instant().minus(limit.span());
        return jdbc.sql("""
                        select at from audit_entry
                        where worker_id = :asker and event = :event and at > :since
                        order by at desc offset :newer rows fetch next 1 rows only
                        """)
                .param("asker", asker.id().value())
                .param("event", LookUpEvent.NOBODY_SHOWN.name())
                .param("since", utc(since))
                .param("newer", limit.most() - 1)
                .query(OffsetDateTime.class)
                .optional()
                .map(at ->
                        new Reached(at.toInstant().plus(limit.span()), !worksInShifts(asker), !alarmed(asker, since)));
    }

    private boolean alarmed(Asker asker, Instant since) {
        return jdbc.sql("select count(*) from audit_entry where worker_id = :asker and event = :event and at > :since")
                        .param("asker", asker.id().value())
                        .param("event", LookUpEvent.LIMIT_REACHED.name())
                        .param("since", utc(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean worksInShifts(Asker asker) {
        return !asker.units().isEmpty()
                && jdbc.sql("select count(*) from unit where shift_work and id in (:units)")
                                .param(
                                        "units",
                                        asker.units().stream()
                                                .map(UnitId::value)
                                                .toList())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
