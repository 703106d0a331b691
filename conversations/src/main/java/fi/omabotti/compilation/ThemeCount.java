package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many answers belong to a theme.
 *
 * @param strengths of them, how many tell of what works
 * @param targets of them, how many tell of what is to be developed
 */
public record ThemeCount(Labelled theme, int answers, int strengths, int targets) {

    private ThemeCount plus(ThemeCount other) {
        return new ThemeCount(theme, answers + other.answers, strengths + other.strengths, targets + other.targets);
    }

    /** Of some answers, in the order of the themes; those that no answer has are not there. */
    static List<ThemeCount> of(Collection<String> answers, Tagging tagging) {
        List<ThemeCount> found = new ArrayList<>();
        for (String answer : answers) {
            int strength = tagging.has(answer, Tagging.STRENGTH) ? 1 : 0;
            int target = tagging.has(answer, Tagging.TARGET) ? 1 : 0;
            tagging.of(answer).forEach(theme -> found.add(new ThemeCount(theme, 1, strength, target)));
        }
        return sum(found, tagging);
    }

    /** One for each theme. */
    static List<ThemeCount> sum(Collection<ThemeCount> some, Tagging tagging) {
        Map<String, ThemeCount> sums = new LinkedHashMap<>();
        some.forEach(it -> sums.merge(it.theme().key(), it, ThemeCount::plus));
        return tagging.themes().stream()
                .map(Labelled::key)
                .filter(sums::containsKey)
                .map(sums::get)
                .toList();
    }
}
