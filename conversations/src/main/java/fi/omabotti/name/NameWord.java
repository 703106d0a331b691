package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a sentence that may be a name.
 *
 * @param typed as it stands in the sentence
 * @param readings the names it can be a form of, in lower case with diacritics
 */
public record NameWord(String typed, Set<String> readings) {
    public NameWord {
        readings = Set.copyOf(readings);
    }

    /** What to look up: the readings, folded. */
    Set<String> keys() {
        return readings.stream().map(Folding::key).collect(Collectors.toCollection(LinkedHashSet::new));
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
        Set<String> joined = new LinkedHashSet<>();
        next.readings.forEach(last -> joined.add(Folding.lower(typed) + "-" + last));
        return new NameWord(typed + " " + next.typed, joined);
    }

    /** The word may be somebody's name: it stays out of logs. */
    @Override
    public String toString() {
        return "NameWord[" + readings.size() + " readings]";
    }
}
