package fi.omabotti.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a units file says of a unit; aliases folded. */
record UnitFacts(
        String name,
        String nameKey,
        Set<String> aliasKeys,
        Set<Long> tasks,
        @Nullable String neutralName,
        @Nullable String phone,
        boolean shiftWork,
        boolean listed) {}
