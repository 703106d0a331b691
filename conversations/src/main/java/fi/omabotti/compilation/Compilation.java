package fi.omabotti.compilation;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a pre-task, for one team or for all, with nothing in it that its readers may not see. The same answers make
 * the same compilation.
 *
 * @param team empty for all
 * @param together the answers that teams gave together
 * @param progress of the team, or of each team
 */
public record Compilation(
        About about, Optional<AskedTeam> team, Part personal, Part together, List<TeamProgress> progress) {

    public Compilation {
        progress = List.copyOf(progress);
    }

    /** Both parts, the personal one first. */
    public List<Part> parts() {
        return List.of(personal, together);
    }
}
