package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * How far a team is, in numbers: never who.
 *
 * @param team null for those without one
 * @param asked all of them
 * @param answered have handed something in
 * @param declined take no part, by their own word
 * @param teamAnswered whether the team's own part is handed in
 */
public record Progress(
        @Nullable UnitId team, String name, int asked, int answered, int declined, boolean teamAnswered) {}
