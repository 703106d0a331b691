package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Pack;
import java.util.List;

/**
 * All that a compilation is made of.
 *
 * @param versions of the questions, the oldest first, at least one
 */
public record Material(
        About about, List<Pack> versions, List<AskedTeam> asked, List<AnswerSheet> sheets, Tagging tagging) {
    public Material {
        versions = List.copyOf(versions);
        asked = List.copyOf(asked);
        sheets = List.copyOf(sheets);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there are no questions");
        }
    }
}
