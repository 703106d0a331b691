package fi.omabotti.directory;

import fi.omabotti.staff.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the county.
 *
 * @param keys its name, its other names and its neutral name, as they are compared
 * @param phone where the unit, or its advice desk, answers
 */
record Unit(UnitId id, String name, @Nullable String phone, Set<String> keys) {
    Unit {
        keys = Set.copyOf(keys);
    }
}
