package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the facilitators have sorted the answers in words.
 *
 * @param themes known by now, in the order in which they are shown
 * @param byAnswer keys of themes, by the number of an answer
 */
public record Tagging(List<Labelled> themes, Map<String, Set<String>> byAnswer) {

    /** An answer with this theme tells of something that works, in the matters of its other themes. */
    public static final Labelled STRENGTH = new Labelled("vahvuus", new Bilingual("vahvuus", "styrka"));

    /** An answer with this theme tells of something to develop. */
    public static final Labelled TARGET = new Labelled("kohde", new Bilingual("kehittämiskohde", "utvecklingsobjekt"));

    public Tagging {
        themes = withMarks(themes);
        Map<String, Set<String>> copy = new HashMap<>();
        byAnswer.forEach((answer, keys) -> copy.put(answer, Set.copyOf(keys)));
        byAnswer = Map.copyOf(copy);
    }

    /** Nothing is sorted yet. */
    public static Tagging none(List<Labelled> themes) {
        return new Tagging(themes, Map.of());
    }

    /** The themes of an answer, in their order. */
    List<Labelled> of(String answer) {
        Set<String> keys = byAnswer.getOrDefault(answer, Set.of());
        return keys.isEmpty()
                ? List.of()
                : themes.stream().filter(it -> keys.contains(it.key())).toList();
    }

    boolean has(String answer, Labelled theme) {
        return byAnswer.getOrDefault(answer, Set.of()).contains(theme.key());
    }

    /** Whether it says of what kind an answer is rather than what it is about. */
    public static boolean isMark(Labelled theme) {
        return theme.key().equals(STRENGTH.key()) || theme.key().equals(TARGET.key());
    }

    private static List<Labelled> withMarks(List<Labelled> themes) {
        List<Labelled> all = new ArrayList<>(themes);
        for (Labelled mark : List.of(STRENGTH, TARGET)) {
            if (themes.stream().noneMatch(it -> it.key().equals(mark.key()))) {
                all.add(mark);
            }
        }
        return List.copyOf(all);
    }
}
