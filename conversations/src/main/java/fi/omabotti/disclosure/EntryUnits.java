package fi.omabotti.disclosure;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The units of whoever acted: those at the time, where the entry tells them ({@code audit_entry.unit_ids}); today's for
 * entries that are older than that column.
 */
@Component
public class EntryUnits {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final JdbcClient jdbc;

    EntryUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads many entries with one look at the staff list. */
    public Reader reader() {
        Map<WorkerId, Set<UnitId>> today = new HashMap<>();
        jdbc.sql("""
                        select worker_id, unit_id from worker_unit
                        union
                        select worker_id, unit_id from supervised_unit
                        """).query(row -> {
            today.computeIfAbsent(new WorkerId(row.getLong("worker_id")), id -> new HashSet<>())
                    .add(new UnitId(row.getLong("unit_id")));
        });
        return new Reader(today);
    }

    /** The staff list at one moment. */
    public static final class Reader {

        private final Map<WorkerId, Set<UnitId>> today;

        private Reader(Map<WorkerId, Set<UnitId>> today) {
            this.today = today;
        }

        /** The units of an entry, by its column and its worker. */
        public Set<UnitId> of(@Nullable String unitIds, @Nullable WorkerId worker) {
            if (unitIds == null) {
                return worker == null ? Set.of() : today.getOrDefault(worker, Set.of());
            }
            return BLANKS.splitAsStream(unitIds.strip())
                    .filter(id -> !id.isEmpty())
                    .map(id -> new UnitId(Long.parseLong(id)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
