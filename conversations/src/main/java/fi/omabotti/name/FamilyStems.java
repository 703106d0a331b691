package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Family names inflect as nouns do, and all grades and stem types are read: {@code virtase} is Virtanen, {@code lahde} is
 * Lahti, {@code nymani} is Nyman.
 */
final class FamilyStems implements Stems {

    /** Stem ending to the end of the base form, where only the end changes. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("se", "nen"), // Virtase-n, Virtanen
            Map.entry("kse", "s"), // Kallakse-n, Kallas
            Map.entry("de", "si"), // Sude-n, Susi
            Map.entry("te", "si"),
            Map.entry("rre", "rsi"), // Hirre-n, Hirsi
            Map.entry("nne", "nsi"), // Länne-n, Länsi
            Map.entry("lle", "lsi"), // Jälle-n, Jälsi
            Map.entry("ude", "us"), // Rakkaude-n, Rakkaus
            Map.entry("ute", "us"),
            Map.entry("yde", "ys"),
            Map.entry("yte", "ys"),
            Map.entry("ue", "ut"), // Airue-n, Airut
            Map.entry("ye", "yt"));

    /** Härkkime-n, Härkin; Sydäme-n, Sydän; Onnettoma-n, Onneton: the consonant before the end may gradate. */
    private static final List<Map.Entry<String, String>> M_ENDINGS = List.of(
            Map.entry("ime", "in"),
            Map.entry("ame", "an"),
            Map.entry("äme", "än"),
            Map.entry("imma", "in"),
            Map.entry("immä", "in"),
            Map.entry("ttoma", "ton"),
            Map.entry("ttömä", "tön"));

    private final IrregularStems irregular = IrregularStems.ofFamilyNames();

    @Override
    public void addWeak(String stem, Set<String> names) {
        if (!Vowels.endsInVowel(stem) || stem.length() < 2) {
            return;
        }
        Set<String> grades = new LinkedHashSet<>();
        Gradation.addStrong(stem, grades);
        for (String grade : grades) {
            addVowelStem(grade, names);
        }
        addStrong(stem, names);
    }

    @Override
    public void addStrong(String stem, Set<String> names) {
        if (!Vowels.endsInVowel(stem) || stem.length() < 2) {
            return;
        }
        addVowelStem(stem, names);
        irregular.add(stem, names);
        for (Map.Entry<String, String> ending : ENDINGS) {
            if (stem.endsWith(ending.getKey())) {
                names.add(exchanged(stem, ending));
            }
        }
        for (Map.Entry<String, String> ending : M_ENDINGS) {
            if (stem.endsWith(ending.getKey())) {
                names.add(exchanged(stem, ending));
                Gradation.addWeakBeforeConsonant(exchanged(stem, ending), names);
            }
        }
        if (Vowels.endsInLongVowel(stem)) {
            addLongVowelStem(Words.cut(stem, 1), names);
        } else if (stem.endsWith("i")) {
            names.add(Words.cut(stem, 1)); // Nymani-n, Nyman
        } else if (stem.endsWith("e")) {
            addConsonantStem(Words.cut(stem, 1), names);
        }
    }

    @Override
    public void addBare(String stem, Set<String> names) {
        names.add(stem); // Kangas-ta, Maa-ta
        irregular.add(stem, names);
        if (stem.endsWith("t")) {
            names.add(Words.cut(stem, 1)); // Rinnet-tä, Rinne
            names.add(Words.cut(stem, 1) + "si"); // Sut-ta, Susi
            names.add(Words.cut(stem, 1) + "s"); // Rakkaut-ta, Rakkaus
        } else if (!Vowels.endsInVowel(stem)) {
            names.add(stem + "i"); // Saar-ta, Saari
        }
        if (stem.endsWith("s")) {
            names.add(Words.cut(stem, 1) + "nen"); // Korhos-ta, Korhonen
        } else if (stem.endsWith("n")) {
            names.add(Words.cut(stem, 1) + "mi"); // Lun-ta, Lumi
        }
    }

    @Override
    public void addPlural(String word, Set<String> names) {
        PluralStems.add(word, names, this);
    }

    private static void addVowelStem(String stem, Set<String> names) {
        if (!stem.endsWith("hde")) {
            names.add(stem); // Lahde-n is never Lahde, whose e grows long
        }
        if (stem.endsWith("e")) {
            names.add(Words.cut(stem, 1) + "i"); // Niemi
        }
    }

    /** Kankaa-n, Kangas; Rintee-n, Rinne; Viirtee-n, Viirret; Kevää-n, Kevät. */
    private static void addLongVowelStem(String shorter, Set<String> names) {
        Set<String> grades = new LinkedHashSet<>();
        grades.add(shorter);
        Gradation.addWeak(shorter, grades);
        boolean vowelStays = shorter.endsWith("e") || shorter.endsWith("i");
        for (String grade : grades) {
            names.add(grade + "s");
            if (vowelStays) {
                names.add(grade);
            }
            if (!shorter.endsWith("i")) {
                names.add(grade + "t");
            }
        }
        if (shorter.endsWith("e")) {
            addConsonantStem(Words.cut(shorter, 1), names); // Kantelee-n, Kannel
        }
    }

    /**
     * Joutsene-n, Joutsen; Penkere-n, Penger: after a short vowel only, for Saaren is no Saar. Before an n that is e, for
     * Malinen is no Malin.
     */
    private static void addConsonantStem(String stem, Set<String> names) {
        int last = stem.length() - 1;
        if (last > 2
                && "lnr".indexOf(stem.charAt(last)) >= 0
                && Vowels.isVowel(stem.charAt(last - 1))
                && (stem.charAt(last) != 'n' || stem.charAt(last - 1) == 'e')
                && !Vowels.isVowel(stem.charAt(last - 2))) {
            names.add(stem);
            Gradation.addWeakBeforeConsonant(stem, names);
        }
    }

    private static String exchanged(String stem, Map.Entry<String, String> ending) {
        return Words.cut(stem, ending.getKey().length()) + ending.getValue();
    }
}
