package fi.omabotti.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which names a word in a sentence can be a form of. The names that exist are known, so nothing is lemmatised: every
 * reading is given (Martin is Martin, and Martti's genitive) and the store says which of them there are.
 */
public final class NameForms {

    private static final Pattern ABBREVIATED_ENDING = Pattern.compile("[:'’](?:n|a|ä|ta|tä|lla|llä|lle|lta|ltä|s)$");
    private static final Pattern CLITIC = Pattern.compile("(?:ko|kö|kin|kaan|kään|han|hän|pa|pä)$");

    /** Endings that stand on the stem of the genitive: Virtase-lla, Lahde-n. */
    private static final List<String> STEM_ENDINGS = List.of(
            "n", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "na", "nä", "a", "ä", "seen");

    private NameForms() {}

    /** A word of a Finnish sentence. Only the last part of a double name is inflected: Veli-Pekan, Virtanen-Korhosen. */
    public static NameWord finnish(String word) {
        String typed = ABBREVIATED_ENDING.matcher(Folding.lower(word)).replaceFirst("");
        return new NameWord(word, readings(typed, FinnishStems::families), readings(typed, FinnishStems::givens));
    }

    /** A word of a Swedish or English sentence: as it stands, and without a genitive's s. */
    public static NameWord germanic(String word) {
        String typed = Folding.lower(word).replace('’', '\'');
        Set<String> forms = new LinkedHashSet<>();
        if (typed.endsWith("'s")) {
            forms.add(cut(typed, 2));
        } else if (typed.endsWith("'")) {
            forms.add(cut(typed, 1));
        } else {
            forms.add(typed);
            if (typed.endsWith("s") && typed.length() > 2) {
                forms.add(cut(typed, 1));
            }
        }
        return new NameWord(word, forms, forms);
    }

    private static Set<String> readings(String typed, Function<String, Set<String>> bases) {
        int hyphen = typed.lastIndexOf('-') + 1;
        String head = typed.substring(0, hyphen);
        String last = typed.substring(hyphen);
        Set<String> forms = new LinkedHashSet<>(uninflected(last, bases));
        String bare = CLITIC.matcher(last).replaceFirst("");
        if (!bare.equals(last) && bare.length() > 2) {
            forms.addAll(uninflected(bare, bases));
        }
        Set<String> readings = new LinkedHashSet<>();
        forms.forEach(form -> readings.add(head + form));
        return readings;
    }

    private static Set<String> uninflected(String word, Function<String, Set<String>> bases) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        for (String ending : STEM_ENDINGS) {
            if (word.endsWith(ending)) {
                forms.addAll(bases.apply(cut(word, ending.length())));
            }
        }
        addPartitiveOfConsonantStem(word, forms);
        addIllative(word, forms, bases);
        if (word.endsWith("sten")) {
            forms.add(cut(word, 4) + "nen"); // Virtas-ten
        }
        return forms;
    }

    /** Korhos-ta, Kangas-ta, Rinnet-tä, Saar-ta, Sut-ta. */
    private static void addPartitiveOfConsonantStem(String word, Set<String> forms) {
        if (!word.endsWith("ta") && !word.endsWith("tä")) {
            return;
        }
        String stem = cut(word, 2);
        if (stem.endsWith("t")) {
            forms.add(cut(stem, 1));
            forms.add(cut(stem, 1) + "si");
        } else {
            forms.add(stem);
            forms.add(stem + "i");
            if (stem.endsWith("s")) {
                forms.add(cut(stem, 1) + "nen");
            }
        }
    }

    /** Lahtee-n, Virtasee-n, Maa-han. */
    private static void addIllative(String word, Set<String> forms, Function<String, Set<String>> bases) {
        if (!word.endsWith("n") || word.length() < 4) {
            return;
        }
        String stem = cut(word, 1);
        if (Vowels.endsInLongVowel(stem)) {
            forms.addAll(bases.apply(cut(stem, 1)));
        } else if (Vowels.endsInVowel(stem) && stem.charAt(stem.length() - 2) == 'h') {
            forms.add(cut(stem, 2));
        }
    }

    private static String cut(String text, int characters) {
        return text.substring(0, text.length() - characters);
    }
}
