package fi.omabotti.name;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of a sentence that may be a name. What is asked of it for each of hundreds of clients is worked out once. */
public final class NameWord {

    private static final Pattern PARTITIVE = Pattern.compile("(?<!ll|lt|ss|st)a$");

    private final String typed;
    private final Reading reading;
    private final Set<String> families;
    private final Set<String> givens;
    private final Set<String> familyKeys;
    private final Set<String> givenKeys;
    private final String nominative;

    NameWord(String typed, Set<String> families, Set<String> givens, Reading reading) {
        this.typed = typed;
        this.reading = reading;
        this.families = Set.copyOf(families);
        this.givens = Set.copyOf(givens);
        this.familyKeys = folded(families);
        this.givenKeys = folded(givens);
        this.nominative = Folding.key(typed);
    }

    /** As it stands in the sentence. */
    public String typed() {
        return typed;
    }

    /** The family names it can be a form of, in lower case with diacritics. */
    public Set<String> families() {
        return families;
    }

    /** The given names it can be a form of, in lower case with diacritics. */
    public Set<String> givens() {
        return givens;
    }

    /** The family names to look up, folded. */
    public Set<String> familyKeys() {
        return familyKeys;
    }

    /** The given names to look up, folded. */
    public Set<String> givenKeys() {
        return givenKeys;
    }

    /** The word as it stands, folded: the one name that it is no case form of. */
    String nominative() {
        return nominative;
    }

    /** All words that this one may be with one typing error in it, each read in the same language. */
    public Stream<NameWord> mended() {
        return OneEdit.of(nominative).stream().map(reading::of);
    }

    /** The same word, read as these names instead. */
    public NameWord readAs(Set<String> otherFamilies, Set<String> otherGivens) {
        return new NameWord(typed, otherFamilies, otherGivens, reading);
    }

    /** True when it may be a genitive, of a Finnish name or (Matti's) of any. */
    boolean maybeGenitive() {
        return nominative.endsWith("n") || nominative.endsWith("s") || typed.endsWith("'") || typed.endsWith("’");
    }

    /** True when, if it is inflected at all and was not read as another word, it is a partitive or an essive: Maria can be of Mari, beside what agrees with it. */
    boolean maybePartitive() {
        return givens.contains(Folding.lower(typed))
                && PARTITIVE.matcher(nominative).find();
    }

    /** True when å, ä, ö or another diacritic was typed, and so was meant. */
    boolean hasDiacritics() {
        String lower = Folding.lower(typed).replace("'", "").replace("’", "");
        return !nominative.equals(lower);
    }

    /** This word and the next as one double name: Anna Liisan is Anna-Liisa. */
    NameWord joinedTo(NameWord next) {
        return new NameWord(typed + " " + next.typed, joined(next.families), joined(next.givens), reading);
    }

    private Set<String> joined(Set<String> lasts) {
        return lasts.stream().map(last -> Folding.lower(typed) + "-" + last).collect(Collectors.toSet());
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The word may be somebody's name: it stays out of logs. */
    @Override
    public String toString() {
        return "NameWord[" + families.size() + " and " + givens.size() + " readings]";
    }
}
