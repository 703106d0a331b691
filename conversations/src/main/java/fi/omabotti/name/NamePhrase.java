package fi.omabotti.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that stand side by side in a sentence and together may name one client. One of them, or two that make a double name
 * (Mohamed Hassan, Virtanen Korhonen), is the family name, in any place; all the others must be given names of the same
 * person. A single word may be either.
 */
public record NamePhrase(List<NameWord> words) {
    public NamePhrase {
        words = List.copyOf(words);
    }

    /** What the store is asked for: these family names beside these given names. */
    public record Pair(Set<String> familyKeys, Set<String> givenKeys) {}

    public boolean isSingleWord() {
        return words.size() == 1;
    }

    /** The one word there is, as either name; for {@link #isSingleWord()}. */
    public Pair single() {
        return new Pair(words.get(0).familyKeys(), words.get(0).givenKeys());
    }

    /** Each place of the family name beside its neighbour as a given name: whoever fits the phrase fits one of these. */
    public List<Pair> pairs() {
        return FamilyPlace.in(words)
                .map(family -> new Pair(family.word(words).familyKeys(), givenBeside(family)))
                .toList();
    }

    /**
     * True when a person with these keys ({@link NameKey#of}) is named by all words of the phrase. Maria Terho is not Mari: a
     * partitive stands beside nothing that is not inflected.
     */
    public boolean fits(Collection<NameKey> keys) {
        return fits(keys, PhraseFit.WITHOUT_DIACRITICS);
    }

    /**
     * True when the forms agree as well. "Kari Villen" is Kari Ville, for of a family name that comes first the genitive would
     * have been said (Karin Villen); and "Karin Virtanen" is no Kari, for of a given name that comes first the genitive is
     * said, if at all, beside a family name that is inflected too.
     */
    public boolean fitsInForm(Collection<NameKey> keys) {
        return fits(keys, PhraseFit.IN_FORM);
    }

    /** True when they are spelt with just the diacritics that were typed ({@link NameKey#asWritten}). */
    public boolean fitsAsWritten(Collection<NameKey> keys) {
        return fits(keys, PhraseFit.AS_TYPED);
    }

    /** True when the one word there is names this family; for {@link #isSingleWord()}. */
    public boolean fitsFamily(String familyName) {
        return NameKey.of(familyName, "-", null, null).stream()
                .anyMatch(key -> single().familyKeys().contains(key.family()));
    }

    public boolean hasDiacritics() {
        return words.stream().anyMatch(NameWord::hasDiacritics);
    }

    /** The same phrase with another reading of one word. */
    public NamePhrase with(int index, NameWord word) {
        List<NameWord> others = new ArrayList<>(words);
        others.set(index, word);
        return new NamePhrase(others);
    }

    /** Two neighbours at a time: what may be left of the phrase when not every word of it is a name. */
    public List<NamePhrase> neighbours() {
        return IntStream.range(1, words.size())
                .mapToObj(second -> new NamePhrase(words.subList(second - 1, second + 1)))
                .toList();
    }

    private Set<String> givenBeside(FamilyPlace family) {
        return givens(family).stream()
                .flatMap(word -> word.givenKeys().stream())
                .collect(Collectors.toSet());
    }

    /** The words that stand next to the family name, alone or as a double name. */
    private List<NameWord> givens(FamilyPlace family) {
        List<NameWord> givens = new ArrayList<>();
        int neighbour = family.from() == 0 ? family.until() : family.from() - 1;
        givens.add(words.get(neighbour));
        int beyond = family.from() == 0 ? neighbour + 1 : neighbour - 1;
        if (beyond >= 0 && beyond < words.size()) {
            int first = Math.min(neighbour, beyond);
            givens.add(words.get(first).joinedTo(words.get(first + 1)));
        }
        return givens;
    }

    /** The words as they were written, folded, in the order of the alphabet: the same for both orders of a name. */
    public String term() {
        return words.stream().map(NameWord::nominative).sorted().collect(Collectors.joining(" "));
    }

    private boolean fits(Collection<NameKey> keys, PhraseFit fit) {
        if (isSingleWord()) {
            return fit.ofEither(words.get(0), keys);
        }
        return FamilyPlace.in(words).anyMatch(family -> fit.of(words, family, keys));
    }
}
