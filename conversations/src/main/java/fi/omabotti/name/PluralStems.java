package fi.omabotti.name;

import java.util.Set;

/** The genitive of a whole family: Virtasten, Mäkien, Salojen, Kankaiden. */
final class PluralStems {

    private PluralStems() {}

    static void add(String word, Set<String> names, Stems stems) {
        if (word.endsWith("sten")) {
            names.add(Words.cut(word, 4) + "nen"); // Virtas-ten
            names.add(Words.cut(word, 3)); // Tuomas-ten
        } else if (word.endsWith("ten") && !word.endsWith("tten")) {
            stems.addBare(Words.cut(word, 3), names); // Saar-ten, Joutsen-ten
        }
        if (word.endsWith("jen")) {
            addBeforeI(Words.cut(word, 3), names); // Salo-jen
        } else if (word.endsWith("ien")) {
            addI(Words.cut(word, 3), names, stems);
        } else if (word.endsWith("iden")) {
            addLong(Words.cut(word, 4), names, stems);
        } else if (word.endsWith("itten")) {
            addLong(Words.cut(word, 5), names, stems);
        }
    }

    /** Mäk-ien, Nyman-ien, Seppäl-ien, Virtas-ien. */
    private static void addI(String stem, Set<String> names, Stems stems) {
        stems.addStrong(stem + "i", names);
        stems.addStrong(stem + "e", names);
        names.add(stem + "a");
        names.add(stem + "ä");
    }

    /** Kanka-iden, Rinte-iden, Ma-iden, So-iden; Kallio-iden, Mattilo-iden. */
    private static void addLong(String stem, Set<String> names, Stems stems) {
        if (!Vowels.endsInVowel(stem)) {
            return;
        }
        char last = stem.charAt(stem.length() - 1);
        stems.addStrong(stem + last, names);
        addBeforeI(stem, names);
        switch (last) {
            case 'o' -> {
                names.add(Words.cut(stem, 1) + "uo");
                names.add(Words.cut(stem, 1) + "yo"); // without its diacritics
            }
            case 'ö' -> names.add(Words.cut(stem, 1) + "yö");
            case 'e' -> names.add(Words.cut(stem, 1) + "ie");
            default -> {
                // the vowel was long before
            }
        }
    }

    /** Salo; and a that was rounded: Ranto-jen, Mattilo-iden. */
    private static void addBeforeI(String stem, Set<String> names) {
        names.add(stem);
        if (stem.endsWith("o")) {
            names.add(Words.cut(stem, 1) + "a");
        } else if (stem.endsWith("ö")) {
            names.add(Words.cut(stem, 1) + "ä");
        }
    }
}
