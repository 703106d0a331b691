package fi.omabotti.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How closely a phrase has to fit a person's names.
 *
 * @param inForm whether the forms of the words have to agree with each other ({@link NamePhrase#fitsInForm})
 */
record PhraseFit(Function<NameWord, Set<String>> families, Function<NameWord, Set<String>> givens, boolean inForm) {

    static final PhraseFit WITHOUT_DIACRITICS = new PhraseFit(NameWord::familyKeys, NameWord::givenKeys, false);
    static final PhraseFit IN_FORM = new PhraseFit(NameWord::familyKeys, NameWord::givenKeys, true);
    static final PhraseFit AS_TYPED = new PhraseFit(NameWord::families, NameWord::givens, false);

    /** The one word is either name. */
    boolean ofEither(NameWord word, Collection<NameKey> keys) {
        Set<String> familyNames = families.apply(word);
        Set<String> givenNames = givens.apply(word);
        return keys.stream().anyMatch(key -> familyNames.contains(key.family()) || givenNames.contains(key.given()));
    }

    /** The family name stands there, and all other words are given names of the same person. */
    boolean of(List<NameWord> words, FamilyPlace place, Collection<NameKey> keys) {
        NameWord family = place.word(words);
        Set<String> familyNames = new HashSet<>(families.apply(family));
        if (inForm && place.from() == 0 && !isNominative(words.get(words.size() - 1), keys)) {
            familyNames.remove(family.nominative());
        }
        Set<String> named = new HashSet<>();
        boolean asTyped = false;
        for (NameKey key : keys) {
            if (familyNames.contains(key.family())) {
                named.add(key.given());
                asTyped |= key.family().equals(family.nominative());
            }
        }
        return !named.isEmpty() && allGiven(words, place, named, asTyped);
    }

    private static boolean isNominative(NameWord given, Collection<NameKey> keys) {
        return keys.stream().anyMatch(key -> key.given().equals(given.nominative()));
    }

    private boolean allGiven(List<NameWord> words, FamilyPlace family, Set<String> named, boolean familyAsTyped) {
        Set<Integer> open = IntStream.range(0, words.size())
                .filter(i -> !family.holds(i))
                .boxed()
                .collect(Collectors.toSet());
        open.removeIf(i -> {
            NameWord word = words.get(i);
            boolean standsAsTyped = i < words.size() - 1
                    ? isUninflectedBefore(word, familyAsTyped && family.until() == words.size())
                    : familyAsTyped && word.maybePartitive();
            return standsAsTyped
                    ? named.contains(word.nominative()) || named.contains(Folding.lower(word.typed()))
                    : isAmong(named, word);
        });
        for (int i = 1; i < words.size(); i++) {
            if (!family.holds(i)
                    && !family.holds(i - 1)
                    && isAmong(named, words.get(i - 1).joinedTo(words.get(i)))) {
                open.remove(i - 1);
                open.remove(i);
            }
        }
        return open.isEmpty();
    }

    /** A given name that comes first: the genitive is said only beside a family name that is inflected too. */
    private boolean isUninflectedBefore(NameWord word, boolean familyAsTyped) {
        return word.maybePartitive() || (inForm && (familyAsTyped || !word.maybeGenitive()));
    }

    private boolean isAmong(Set<String> named, NameWord word) {
        return givens.apply(word).stream().anyMatch(named::contains);
    }
}
