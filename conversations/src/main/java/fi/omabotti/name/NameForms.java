package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names a word in a sentence can be a form of. The names that exist are known, so nothing is lemmatised: every
 * reading is given (Martin is Martin, and Martti's genitive) and the store says which of them there are. Text without å, ä
 * and ö is read as well as text with them.
 */
public final class NameForms {

    /** Case endings of what ends otherwise than it is said: Show'n, Nguyen:in, O'Neill'lle. */
    private static final Pattern ABBREVIATED_ENDING = Pattern.compile(
            "[:'’](?:i?(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi|na|nä|a|ä)|ta|tä|h\\p{L}n|i?in|s)$");

    private static final List<String> CLITICS = List.of("ko", "kö", "kin", "kaan", "kään", "han", "hän", "pa", "pä");

    /** Endings that close a syllable: Virtase-lla, Lahde-n. */
    private static final List<String> CLOSING_ENDINGS =
            List.of("n", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi");

    /** Endings that leave a syllable open: Lahte-na, Lahte-a. */
    private static final List<String> OPEN_ENDINGS = List.of("na", "nä", "a", "ä");

    private static final Stems FAMILY = new FamilyStems();
    private static final Stems GIVEN = new GivenStems();

    private NameForms() {}

    /** A word of a Finnish sentence. Only the last part of a double name is inflected: Veli-Pekan, Virtanen-Korhosen. */
    public static NameWord finnish(String word) {
        String typed = Folding.lower(word);
        return word(word, readings(typed, FAMILY, true), readings(typed, GIVEN, true), Reading.FINNISH);
    }

    /** The same without the particles that hang on to a word (Virtasella-ko): for one that is only guessed. */
    static NameWord finnishWithoutClitics(String word) {
        String typed = Folding.lower(word);
        return word(word, readings(typed, FAMILY, false), readings(typed, GIVEN, false), Reading.FINNISH);
    }

    /** A word of a Swedish or English sentence: as it stands, and without a genitive's s. */
    public static NameWord germanic(String word) {
        String typed = Folding.lower(word).replace('’', '\'');
        Set<String> givens = new LinkedHashSet<>();
        Set<String> families = new LinkedHashSet<>();
        if (typed.endsWith("'s") || typed.endsWith(":s")) {
            givens.add(Words.cut(typed, 2));
        } else if (typed.endsWith("'")) {
            givens.add(Words.cut(typed, 1));
            families.add(withoutS(Words.cut(typed, 1))); // the Virtanens' worker
        } else {
            givens.add(typed);
            givens.add(withoutS(typed));
        }
        families.addAll(givens);
        return word(word, families, givens, Reading.GERMANIC);
    }

    /**
     * A word of a Swedish or English sentence in which Finnish endings are read too, unless it is a name without them: Karin
     * is Karin there, and Virtasen is Virtanen.
     */
    public static NameWord inEither(String word) {
        NameWord germanic = germanic(word);
        if (NameList.isName(germanic)) {
            return germanic;
        }
        return either(germanic, finnish(word));
    }

    /** The same of a word that is only guessed. */
    static NameWord inEitherWithoutClitics(String word) {
        return either(germanic(word), finnishWithoutClitics(word));
    }

    private static NameWord either(NameWord germanic, NameWord finnish) {
        Set<String> families = new LinkedHashSet<>(germanic.families());
        families.addAll(finnish.families());
        Set<String> givens = new LinkedHashSet<>(germanic.givens());
        givens.addAll(finnish.givens());
        return word(germanic.typed(), families, givens, Reading.EITHER);
    }

    /** Al-Khalil is looked up as Khalil, as it is stored. */
    private static NameWord word(String word, Set<String> families, Set<String> givens, Reading reading) {
        if (word.indexOf('-') > 0) {
            List.copyOf(families).forEach(family -> families.add(NameKey.withoutParticle(family)));
        }
        return new NameWord(word, families, givens, reading);
    }

    private static String withoutS(String word) {
        return word.endsWith("s") && word.length() > 2 ? Words.cut(word, 1) : word;
    }

    private static Set<String> readings(String typed, Stems stems, boolean withClitics) {
        int hyphen = typed.lastIndexOf('-') + 1;
        Set<String> names = new LinkedHashSet<>();
        if (withClitics) {
            addWithClitics(typed.substring(hyphen), stems, names);
        } else {
            addUninflected(typed.substring(hyphen), stems, names);
        }
        if (hyphen == 0) {
            return names;
        }
        String head = typed.substring(0, hyphen);
        Set<String> doubleNames = new LinkedHashSet<>();
        names.forEach(name -> doubleNames.add(head + name));
        return doubleNames;
    }

    /** Virtasella-ko, Virtasella-ko-han. Janko is no Jan and Annikin no Anni. */
    private static void addWithClitics(String word, Stems stems, Set<String> names) {
        addUninflected(word, stems, names);
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic)) {
                String bare = Words.cut(word, clitic.length());
                boolean longEnough = bare.length() > (Vowels.endsInVowel(bare) ? 2 : 3);
                if (longEnough && !(clitic.equals("kin") && NameList.isGivenNameInK(bare))) {
                    addWithClitics(bare, stems, names);
                }
            }
        }
    }

    private static void addUninflected(String word, Stems stems, Set<String> names) {
        names.add(word);
        if (word.indexOf(':') > 0 || word.indexOf('\'') > 0 || word.indexOf('’') > 0) {
            Matcher abbreviated = ABBREVIATED_ENDING.matcher(word);
            names.add(abbreviated.replaceFirst(""));
        }
        for (String ending : CLOSING_ENDINGS) {
            if (word.endsWith(ending)) {
                stems.addWeak(Words.cut(word, ending.length()), names);
            }
        }
        for (String ending : OPEN_ENDINGS) {
            if (word.endsWith(ending)) {
                stems.addStrong(Words.cut(word, ending.length()), names);
            }
        }
        if (word.endsWith("n")) {
            addIllative(word, stems, names);
            stems.addPlural(word, names);
        }
        if (word.endsWith("sia") || word.endsWith("siä")) {
            names.add(Words.cut(word, 3) + "nen"); // many Virtas-ia
        }
        addBarePartitive(word, stems, names);
    }

    /** Korhos-ta, Rinnet-tä, Maa-ta: after a consonant or a long vowel. */
    private static void addBarePartitive(String word, Stems stems, Set<String> names) {
        if (word.endsWith("ta") || word.endsWith("tä")) {
            String stem = Words.cut(word, 2);
            if (!Vowels.endsInVowel(stem) || Vowels.endsInTwoVowels(stem)) {
                stems.addBare(stem, names);
            }
        }
    }

    /** Lahte-en, Virtase-en; Maa-han; Kankaa-seen. */
    private static void addIllative(String word, Stems stems, Set<String> names) {
        String stem = Words.cut(word, 1);
        if (Vowels.endsInLongVowel(stem)) {
            stems.addStrong(Words.cut(stem, 1), names);
            if (word.endsWith("seen")) {
                stems.addStrong(Words.cut(word, 4), names);
            }
        } else if (hasLongIllative(word)) {
            stems.addStrong(Words.cut(word, 3), names);
        }
    }

    /** The vowel comes again after an h: Suo-hon. */
    private static boolean hasLongIllative(String word) {
        int last = word.length() - 1;
        return last > 3 && word.charAt(last - 2) == 'h' && word.charAt(last - 1) == word.charAt(last - 3);
    }
}
