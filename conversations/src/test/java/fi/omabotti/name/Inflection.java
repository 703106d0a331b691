package fi.omabotti.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The case forms of Finnish names, forwards: what people write. It shares no rule with what reads them, and knows the stem
 * types by word lists of its own.
 */
final class Inflection {

    /** One way to inflect a name: Lahde-n, Lahte-en, Lahte-a. */
    record Paradigm(String nominative, String weak, String strong, String partitive) {

        String in(Case form) {
            return switch (form) {
                case NOMINATIVE -> nominative;
                case PARTITIVE -> partitive;
                case ILLATIVE -> illative();
                case ESSIVE -> strong + harmonic("na", nominative);
                default -> weak + harmonic(form.ending, nominative);
            };
        }

        private String illative() {
            int last = strong.length() - 1;
            char vowel = strong.charAt(last);
            if (vowel == '\'') {
                return strong + "hun"; // Show'hun
            }
            boolean twoVowels = last > 0 && isVowel(strong.charAt(last - 1));
            if (twoVowels && LONG.matcher(strong).find()) {
                return strong + "h" + vowel + "n"; // Maahan, Suohon
            }
            return twoVowels && vowel == strong.charAt(last - 1) ? strong + "seen" : strong + vowel + "n";
        }
    }

    enum Case {
        NOMINATIVE(""),
        GENITIVE("n"),
        PARTITIVE(""),
        INESSIVE("ssa"),
        ELATIVE("sta"),
        ILLATIVE(""),
        ADESSIVE("lla"),
        ABLATIVE("lta"),
        ALLATIVE("lle"),
        ESSIVE(""),
        TRANSLATIVE("ksi");

        private final String ending;

        Case(String ending) {
            this.ending = ending;
        }
    }

    private static final Pattern DOUBLE_STOP = Pattern.compile("(?:kk|pp|tt).$");
    private static final Pattern LONG = Pattern.compile("^.{0,4}$|(?:maa|pää|puu|suo|työ|tie)$");
    private static final Set<String> GRADATING_GIVENS = Set.of("satu", "rita", "ahti", "ahto");

    private Inflection() {}

    /** Every right way to inflect a family name. */
    static List<Paradigm> ofFamily(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<Paradigm> listed = StemTypes.listed(lower);
        return listed.isEmpty() ? regular(lower, true) : listed;
    }

    /** Every right way to inflect a given name. */
    static List<Paradigm> ofGiven(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("tytär") || lower.endsWith("poika") ? ofFamily(lower) : regular(lower, false);
    }

    private static List<Paradigm> regular(String name, boolean family) {
        if (!isVowel(name.charAt(name.length() - 1))) {
            return ofConsonant(name, family);
        }
        if (family && StemTypes.isNativeInE(name)) {
            String stem = StemTypes.strengthened(name) + "e";
            return List.of(new Paradigm(name, stem, stem, name + harmonic("tta", name)));
        }
        String weak = family || GRADATING_GIVENS.contains(name) ? StemTypes.weakened(name) : weakenedGiven(name);
        return List.of(new Paradigm(name, weak, name, name + harmonic("a", name)));
    }

    private static List<Paradigm> ofConsonant(String name, boolean family) {
        List<Paradigm> ways = new ArrayList<>();
        String a = harmonic("a", name);
        if (family && name.endsWith("nen")) {
            String stem = name.substring(0, name.length() - 3) + "se";
            return List.of(new Paradigm(name, stem, stem, name.substring(0, name.length() - 3) + "st" + a));
        }
        if (name.endsWith("s") && isVowel(name.charAt(name.length() - 2))) {
            String shorter = name.substring(0, name.length() - 1);
            ways.add(new Paradigm(name, shorter + "kse", shorter + "kse", name + "t" + a));
            if (family && (name.endsWith("as") || name.endsWith("äs"))) {
                String stem = StemTypes.strengthened(shorter) + name.charAt(name.length() - 2);
                ways.add(new Paradigm(name, stem, stem, name + "t" + a));
            }
        }
        if (!family || ways.isEmpty()) {
            ways.add(new Paradigm(name, name + "i", name + "i", name + "i" + a));
        }
        return ways;
    }

    private static String weakenedGiven(String name) {
        String weak = StemTypes.weakened(name);
        return weak.length() < name.length() && DOUBLE_STOP.matcher(name).find() ? weak : name;
    }

    static boolean isVowel(char letter) {
        return "aeiouyåäöéüáíóè".indexOf(letter) >= 0;
    }

    /** With ä and ö in the ending where the name has neither a, o nor u in its last part. */
    static String harmonic(String ending, String name) {
        String last = name.substring(name.lastIndexOf('-') + 1);
        for (int i = last.length() - 1; i >= 0; i--) {
            if ("aouåáó".indexOf(last.charAt(i)) >= 0) {
                return ending;
            } else if ("äöyü".indexOf(last.charAt(i)) >= 0) {
                break;
            }
        }
        return ending.replace('a', 'ä').replace('o', 'ö');
    }
}
