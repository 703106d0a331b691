package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a sentence that may be a name.
 *
 * @param typed as it stands in the sentence
 * @param families the family names it can be a form of, in lower case with diacritics
 * @param givens the given names it can be a form of, in lower case with diacritics
 */
public record NameWord(String typed, Set<String> families, Set<String> givens) {
    public NameWord {
        families = Set.copyOf(families);
        givens = Set.copyOf(givens);
    }

    /** The family names to look up, folded. */
    public Set<String> familyKeys() {
        return folded(families);
    }

    /** The given names to look up, folded. */
    public Set<String> givenKeys() {
        return folded(givens);
    }

    /** The word as it stands, folded: the one name that it is no case form of. */
    String nominative() {
        return Folding.key(typed);
    }

    /** True when å, ä, ö or another diacritic was typed, and so was meant. */
    boolean hasDiacritics() {
        return !nominative().equals(Folding.lower(typed));
    }

    /** This word and the next as one double name: Anna Liisan is Anna-Liisa. */
    NameWord joinedTo(NameWord next) {
        return new NameWord(typed + " " + next.typed, joined(next.families), joined(next.givens));
    }

    private Set<String> joined(Set<String> lasts) {
        return lasts.stream().map(last -> Folding.lower(typed) + "-" + last).collect(Collectors.toSet());
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(Folding::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The word may be somebody's name: it stays out of logs. */
    @Override
    public String toString() {
        return "NameWord[" + families.size() + " and " + givens.size() + " readings]";
    }
}
