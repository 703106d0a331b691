package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A team that answers a pre-task: a unit.
 *
 * @param channel Teams' id of the channel where it is told; null for none
 */
public record Team(UnitId id, String name, @Nullable String channel) {}
