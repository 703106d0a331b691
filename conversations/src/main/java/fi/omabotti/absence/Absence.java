package fi.omabotti.absence;

import fi.omabotti.staff.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away.
 *
 * @param substitute who was asked to stand in: whether they do, the state says
 */
public record Absence(
        AbsenceId id, WorkerId worker, Days days, @Nullable WorkerId substitute, AbsenceState state) {}
