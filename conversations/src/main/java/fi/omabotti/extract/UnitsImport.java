package fi.omabotti.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes in a units file. A unit that a later file does not name is kept: clients and staff may still belong to it. */
final class UnitsImport {

    private final JdbcTemplate jdbc;
    private final UnitsStore store;

    UnitsImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.store = new UnitsStore(jdbc);
    }

    ImportCounts run(ImportRequest request, Findings findings) {
        UnitsFile file = UnitsFile.read(request.file(), KnownTasks.load(jdbc), findings);
        return findings.refuseTheFile() ? ImportCounts.onlyRead(file.rows()) : store(file);
    }

    private ImportCounts store(UnitsFile file) {
        Map<String, UnitsStore.StoredUnit> stored = new HashMap<>(store.byNameKey());
        int added = 0;
        int changed = 0;
        for (UnitFacts unit : file.units()) {
            Optional<UnitsStore.StoredUnit> before =
                    Optional.ofNullable(stored.get(unit.nameKey())).or(() -> byFormerName(unit, stored));
            if (before.isEmpty()) {
                store.add(unit);
                added++;
            } else if (!before.get().facts().equals(unit)) {
                store.change(before.get().id(), unit);
                changed++;
            }
        }
        int rows = file.rows();
        return new ImportCounts(rows, added, changed, 0, rows - added - changed);
    }

    /** A staff list may have brought the unit along under what is now its other name. */
    private static Optional<UnitsStore.StoredUnit> byFormerName(
            UnitFacts unit, Map<String, UnitsStore.StoredUnit> stored) {
        return unit.aliasKeys().stream()
                .sorted()
                .map(stored::get)
                .filter(each -> each != null)
                .findFirst();
    }
}
