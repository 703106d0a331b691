package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From the stem that case endings are added to, back to the names it can be the stem of: {@code virtase} is Virtanen,
 * {@code lahde} is Lahti, {@code nymani} is Nyman. Family names inflect as nouns do, and all grades and stem types are
 * read; given names keep more of their form, and what they never lose is not put back (Marian is not Marika).
 */
final class FinnishStems {

    /** Stem ending to the end of the base form, where only the end changes. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("se", "nen"), // Virtase-n, Virtanen
            Map.entry("kse", "s"), // Tuomakse-n, Tuomas
            Map.entry("kse", "ksi"),
            Map.entry("de", "si"), // Sude-n, Susi
            Map.entry("te", "si"),
            Map.entry("rre", "rsi"), // Hirre-n, Hirsi
            Map.entry("nne", "nsi"), // Länne-n, Länsi
            Map.entry("ude", "us"),
            Map.entry("yde", "ys"),
            Map.entry("ime", "in"), // Avaime-n, Avain
            Map.entry("ame", "an"),
            Map.entry("äme", "än"), // Sydäme-n, Sydän
            Map.entry("miehe", "mies"),
            Map.entry("poja", "poika"),
            Map.entry("aja", "aika"));

    /** Given names that have kept a noun's e in the stem: Pilve-n beside Pilvi-n. */
    private static final Set<String> GIVEN_WITH_E = Set.of("pilvi", "suvi", "tuuli", "meri", "lumi", "talvi");

    private FinnishStems() {}

    /** The family names that it can be the stem of, in lower case with their diacritics. */
    static Set<String> families(String stem) {
        Set<String> bases = new LinkedHashSet<>();
        if (stem.length() < 2) {
            return bases;
        }
        bases.add(stem);
        ENDINGS.stream()
                .filter(ending -> stem.endsWith(ending.getKey()))
                .forEach(ending -> bases.add(cut(stem, ending.getKey().length()) + ending.getValue()));
        if (Vowels.endsInVowel(stem)) {
            addVowelStem(stem, bases);
        }
        return bases;
    }

    /** The given names that it can be the stem of, in lower case with their diacritics. */
    static Set<String> givens(String stem) {
        Set<String> bases = new LinkedHashSet<>();
        if (stem.length() < 2) {
            return bases;
        }
        bases.add(stem);
        if (stem.endsWith("kse")) {
            bases.add(cut(stem, 3) + "s");
        }
        if (Vowels.endsInVowel(stem)) {
            bases.addAll(Gradation.strongOfGiven(stem));
            String shorter = cut(stem, 1);
            if (stem.endsWith("e") && GIVEN_WITH_E.contains(shorter + "i")) {
                bases.add(shorter + "i");
            }
            if (Vowels.endsInLongVowel(stem)) {
                addLongVowelStem(shorter, bases);
            } else if (stem.endsWith("i")) {
                bases.add(shorter); // Danieli-n
            }
        }
        return bases;
    }

    private static void addVowelStem(String stem, Set<String> bases) {
        Set<String> grades = new LinkedHashSet<>(Gradation.strong(stem));
        grades.add(stem);
        bases.addAll(grades);
        grades.stream().filter(grade -> grade.endsWith("e")).forEach(grade -> bases.add(cut(grade, 1) + "i"));
        String shorter = cut(stem, 1);
        if (Vowels.endsInLongVowel(stem)) {
            addLongVowelStem(shorter, bases);
        } else if (stem.endsWith("i") || stem.endsWith("e")) {
            // foreign names take an i before the ending (Nymani-n), some nouns an e (Kantele-n, Kannel)
            bases.add(shorter);
            bases.addAll(Gradation.weakBeforeConsonant(shorter));
        }
    }

    /** Kankaa-n, Kangas; Rintee-n, Rinne; Kevää-n, Kevät. */
    private static void addLongVowelStem(String shorter, Set<String> bases) {
        Set<String> grades = new LinkedHashSet<>(Gradation.weak(shorter));
        grades.add(shorter);
        for (String grade : grades) {
            bases.add(grade);
            bases.add(grade + "s");
        }
        bases.add(shorter + "t");
    }

    private static String cut(String text, int characters) {
        return text.substring(0, text.length() - characters);
    }
}
