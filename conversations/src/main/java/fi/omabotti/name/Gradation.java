package fi.omabotti.name;

import java.util.List;
import java.util.Set;

/**
 * Consonant gradation, read in either direction: which stems a stem can be another grade of. Too many are given on purpose;
 * the names that exist decide.
 */
final class Gradation {

    private static final String VOWEL = Vowels.ALL;

    /**
     * The consonants before the stem's last vowel in both grades.
     *
     * @param after the letters that one of must stand before them; any where empty
     * @param before the letters that one of must follow; any where empty
     */
    private record Grade(String weak, String strong, String after, String before) {

        Grade(String weak, String strong) {
            this(weak, strong, "", "");
        }

        Grade(String weak, String strong, String after) {
            this(weak, strong, after, "");
        }

        /** The stem with this grade's consonants changed; the stem's last vowel is at the index. */
        void change(String stem, int vowel, String from, String to, Set<String> stems) {
            int start = vowel - from.length();
            if (start > 0
                    && stem.startsWith(from, start)
                    && allows(after, stem.charAt(start - 1))
                    && allows(before, stem.charAt(vowel))) {
                stems.add(stem.substring(0, start) + to + stem.substring(vowel));
            }
        }

        private static boolean allows(String letters, char letter) {
            return letters.isEmpty() || letters.indexOf(letter) >= 0;
        }
    }

    private static final List<Grade> GRADES = List.of(
            new Grade("nn", "nt"), // Rannan, Ranta
            new Grade("mm", "mp"),
            new Grade("ng", "nk"),
            new Grade("ll", "lt"),
            new Grade("rr", "rt"),
            new Grade("d", "t", VOWEL + "h"), // Lahden, Lahti
            new Grade("v", "p", VOWEL + "lr"), // Korven, Korpi
            new Grade("v", "k", "u", "u"), // Suvun, Suku
            new Grade("v", "k", "y", "y"),
            new Grade("j", "k", "lrh", "e"), // Kurjen, Kurki
            new Grade("", "k", VOWEL), // Joen, Joki
            new Grade("", "k", "lrh", "aouyäö"), // Selän, Selkä; before i it does not go (Karin is no Kärki)
            new Grade("'", "k", VOWEL), // Vaa'an, Vaaka
            new Grade("k", "kk", VOWEL + "lrnm"),
            new Grade("p", "pp", VOWEL + "lrnm"),
            new Grade("t", "tt", VOWEL + "lrnm"));

    /** Of given names only double stops gradate always (Pekka Pekan), and t sometimes (Satu Sadun). */
    private static final List<Grade> GRADES_OF_GIVEN = GRADES.stream()
            .filter(grade -> (grade.strong().length() == 2 && grade.weak().length() == 1)
                    || grade.weak().equals("d"))
            .toList();

    private Gradation() {}

    /** Adds the strong stems that this one may be the weak grade of: {@code lahte} for {@code lahde}. */
    static void addStrong(String stem, Set<String> stems) {
        GRADES.forEach(grade -> grade.change(stem, stem.length() - 1, grade.weak(), grade.strong(), stems));
    }

    /** The same, of a given name. */
    static void addStrongOfGiven(String stem, Set<String> stems) {
        GRADES_OF_GIVEN.forEach(grade -> grade.change(stem, stem.length() - 1, grade.weak(), grade.strong(), stems));
    }

    /** Adds the weak stems that this one may be the strong grade of: {@code kanga} for {@code kanka}. */
    static void addWeak(String stem, Set<String> stems) {
        GRADES.forEach(grade -> grade.change(stem, stem.length() - 1, grade.strong(), grade.weak(), stems));
    }

    /** The same, of a stem that ends in a vowel and one consonant: {@code kannel} for {@code kantel}. */
    static void addWeakBeforeConsonant(String stem, Set<String> stems) {
        GRADES.forEach(grade -> grade.change(stem, stem.length() - 2, grade.strong(), grade.weak(), stems));
    }
}
