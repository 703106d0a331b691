package fi.omabotti.compilation;

import fi.omabotti.staff.UnitId;
import java.util.Optional;

/**
 * A team that was asked.
 *
 * @param id empty for those who are asked without a team
 * @param name as people call it; empty for those without a team
 * @param people how many of them were asked
 * @param together whether the team was asked for an answer of its own
 */
public record AskedTeam(Optional<UnitId> id, String name, int people, boolean together) {}
