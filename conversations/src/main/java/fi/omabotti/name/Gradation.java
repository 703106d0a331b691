package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Consonant gradation, read backwards: which stems a stem can be another grade of. Too many are given on purpose (names
 * gradate less regularly than nouns: Outi Outin, Satu Sadun); the names that exist decide.
 */
final class Gradation {

    /** A change in the consonants before the stem's last vowel. */
    private record Change(String from, String to) {}

    private static final List<Change> TO_STRONG = List.of(
            new Change("nn", "nt"),
            new Change("mm", "mp"),
            new Change("ng", "nk"),
            new Change("ll", "lt"),
            new Change("rr", "rt"),
            new Change("hd", "ht"),
            new Change("d", "t"),
            new Change("v", "p"),
            new Change("v", "k"),
            new Change("lj", "lk"),
            new Change("rj", "rk"),
            new Change("hj", "hk"),
            new Change("l", "lk"),
            new Change("r", "rk"),
            new Change("h", "hk"),
            new Change("k", "kk"),
            new Change("p", "pp"),
            new Change("t", "tt"),
            new Change("", "k"));

    /** Of given names only double stops gradate always (Pekka Pekan), and t sometimes (Satu Sadun). */
    private static final List<Change> TO_STRONG_OF_GIVEN =
            List.of(new Change("k", "kk"), new Change("p", "pp"), new Change("t", "tt"), new Change("d", "t"));

    private static final List<Change> TO_WEAK = List.of(
            new Change("nt", "nn"),
            new Change("mp", "mm"),
            new Change("nk", "ng"),
            new Change("lt", "ll"),
            new Change("rt", "rr"),
            new Change("ht", "hd"),
            new Change("kk", "k"),
            new Change("pp", "p"),
            new Change("tt", "t"),
            new Change("t", "d"),
            new Change("p", "v"),
            new Change("lk", "lj"),
            new Change("rk", "rj"),
            new Change("k", ""));

    private Gradation() {}

    /** The strong stems that this one may be the weak grade of: {@code lahde} of {@code lahte}. */
    static Set<String> strong(String stem) {
        return changed(stem, stem.length() - 1, TO_STRONG);
    }

    /** The same, of a given name. */
    static Set<String> strongOfGiven(String stem) {
        return changed(stem, stem.length() - 1, TO_STRONG_OF_GIVEN);
    }

    /** The weak stems that this one may be the strong grade of: {@code kanka} of {@code kanga}. */
    static Set<String> weak(String stem) {
        return changed(stem, stem.length() - 1, TO_WEAK);
    }

    /** The same, for a stem that ends in a vowel and one consonant: {@code kantel} of {@code kannel}. */
    static Set<String> weakBeforeConsonant(String stem) {
        return changed(stem, stem.length() - 2, TO_WEAK);
    }

    private static Set<String> changed(String stem, int vowel, List<Change> changes) {
        Set<String> stems = new LinkedHashSet<>();
        if (vowel < 1) {
            return stems;
        }
        String head = stem.substring(0, vowel);
        String tail = stem.substring(vowel);
        for (Change change : changes) {
            if (fits(head, change.from())) {
                stems.add(head.substring(0, head.length() - change.from().length()) + change.to() + tail);
            }
        }
        return stems;
    }

    /** A lost k leaves two vowels side by side (joki, joen); elsewhere nothing was lost. */
    private static boolean fits(String head, String consonants) {
        return consonants.isEmpty() ? Vowels.endsInVowel(head) : head.endsWith(consonants);
    }
}
