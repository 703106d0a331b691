package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked.
 *
 * @param team null for none
 */
public record Invited(WorkerId worker, @Nullable UnitId team) {}
