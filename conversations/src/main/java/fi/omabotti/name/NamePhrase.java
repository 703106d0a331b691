package fi.omabotti.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that stand side by side in a sentence and together may name one client. One of them is the family name, in any
 * place; all the others must be given names of the same person. A single word may be either.
 */
public record NamePhrase(List<NameWord> words) {
    public NamePhrase {
        words = List.copyOf(words);
    }

    /** What the store is asked for: these family names beside these given names. */
    public record Pair(Set<String> familyKeys, Set<String> givenKeys) {}

    /** How names are compared. */
    private record Spelling(Function<NameWord, Set<String>> families, Function<NameWord, Set<String>> givens) {

        static final Spelling WITHOUT_DIACRITICS = new Spelling(NameWord::familyKeys, NameWord::givenKeys);
        static final Spelling AS_TYPED = new Spelling(NameWord::families, NameWord::givens);
    }

    public boolean isSingleWord() {
        return words.size() == 1;
    }

    /** The one word there is, as either name; for {@link #isSingleWord()}. */
    public Pair single() {
        return new Pair(words.get(0).familyKeys(), words.get(0).givenKeys());
    }

    /** Each word as the family name beside its neighbour as a given name: whoever fits the phrase fits one of these. */
    public List<Pair> pairs() {
        return IntStream.range(0, words.size())
                .mapToObj(family -> new Pair(words.get(family).familyKeys(), givenBeside(family)))
                .toList();
    }

    /** True when a person with these keys ({@link NameKey#of}) is named by all words of the phrase. */
    public boolean fits(Collection<NameKey> keys) {
        return fits(keys, Spelling.WITHOUT_DIACRITICS, false);
    }

    /**
     * True when the forms agree as well: "Kari Villen" is Kari Ville, for of a family name that comes first the genitive
     * would have been said (Karin Villen).
     */
    public boolean fitsInForm(Collection<NameKey> keys) {
        return fits(keys, Spelling.WITHOUT_DIACRITICS, true);
    }

    /** True when they are spelt with just the diacritics that were typed ({@link NameKey#asWritten}). */
    public boolean fitsAsWritten(Collection<NameKey> keys) {
        return fits(keys, Spelling.AS_TYPED, false);
    }

    /** True when the one word there is names this family; for {@link #isSingleWord()}. */
    public boolean fitsFamily(String familyName) {
        return NameKey.of(familyName, "-", null, null).stream()
                .anyMatch(key -> single().familyKeys().contains(key.family()));
    }

    public boolean hasDiacritics() {
        return words.stream().anyMatch(NameWord::hasDiacritics);
    }

    /** Two neighbours at a time: what may be left of the phrase when not every word of it is a name. */
    public List<NamePhrase> neighbours() {
        return IntStream.range(1, words.size())
                .mapToObj(second -> new NamePhrase(words.subList(second - 1, second + 1)))
                .toList();
    }

    private Set<String> givenBeside(int family) {
        return givens(family).stream()
                .flatMap(word -> word.givenKeys().stream())
                .collect(Collectors.toSet());
    }

    /** The words that stand next to the family name, alone or as a double name. */
    private List<NameWord> givens(int family) {
        List<NameWord> givens = new ArrayList<>();
        int neighbour = family == 0 ? 1 : family - 1;
        givens.add(words.get(neighbour));
        int beyond = neighbour < family ? neighbour - 1 : neighbour + 1;
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

    private boolean fits(Collection<NameKey> keys, Spelling spelling, boolean inForm) {
        if (isSingleWord()) {
            Set<String> families = spelling.families().apply(words.get(0));
            Set<String> givens = spelling.givens().apply(words.get(0));
            return keys.stream().anyMatch(key -> families.contains(key.family()) || givens.contains(key.given()));
        }
        return IntStream.range(0, words.size()).anyMatch(family -> {
            Set<String> families = new HashSet<>(spelling.families().apply(words.get(family)));
            if (inForm && family == 0 && !isNominative(words.size() - 1, keys)) {
                families.remove(words.get(0).nominative());
            }
            Set<String> givens = keys.stream()
                    .filter(key -> families.contains(key.family()))
                    .map(NameKey::given)
                    .collect(Collectors.toSet());
            return !givens.isEmpty() && allGiven(family, givens, spelling.givens());
        });
    }

    private boolean isNominative(int given, Collection<NameKey> keys) {
        String nominative = words.get(given).nominative();
        return keys.stream().anyMatch(key -> key.given().equals(nominative));
    }

    private boolean allGiven(int family, Set<String> givens, Function<NameWord, Set<String>> readings) {
        Set<Integer> open = new LinkedHashSet<>(IntStream.range(0, words.size())
                .filter(i -> i != family)
                .boxed()
                .toList());
        open.removeIf(i -> isAmong(givens, readings.apply(words.get(i))));
        for (int i = 1; i < words.size(); i++) {
            if (i != family
                    && i - 1 != family
                    && isAmong(givens, readings.apply(words.get(i - 1).joinedTo(words.get(i))))) {
                open.remove(i - 1);
                open.remove(i);
            }
        }
        return open.isEmpty();
    }

    private static boolean isAmong(Set<String> givens, Set<String> readings) {
        return readings.stream().anyMatch(givens::contains);
    }
}
