package fi.omabotti.extract;

import fi.omabotti.assignment.Qualification;
import fi.omabotti.staff.WorkerRole;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a staff list says of a person.
 *
 * @param leftListOn always null in a list; in the store, the day on which a list no longer had the person
 * @param recusedFrom client numbers
 */
record WorkerFacts(
        String username,
        String directoryId,
        String displayName,
        @Nullable String title,
        @Nullable Qualification qualification,
        @Nullable LocalDate qualificationEnds,
        @Nullable String phone,
        @Nullable String employer,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate leftListOn,
        Set<WorkerRole> roles,
        Set<Long> units,
        Set<Long> supervised,
        Set<String> recusedFrom) {}
