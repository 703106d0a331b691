package fi.omabotti.name;

import java.util.regex.Pattern;

/**
 * The names that people in Finland have, by the lists of the Digital and Population Data Services Agency. It tells a name
 * from an ordinary word where nothing else does. It knows nothing of the clients, and so can say nothing of them.
 */
public final class NameList {

    private static final SortedLines FAMILY_NAMES = SortedLines.of("family_names.txt");
    private static final SortedLines GIVEN_NAMES = SortedLines.of("given_names.txt");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private NameList() {}

    /** True when the word can be a form of somebody's name. Of a double name each half is looked for. */
    public static boolean isName(NameWord word) {
        return word.familyKeys().stream().anyMatch(key -> isOn(FAMILY_NAMES, key))
                || word.givenKeys().stream().anyMatch(key -> isOn(GIVEN_NAMES, key));
    }

    /** True when the word as it stands is a given name: Kalle and Leila, which look like a case form of something else. */
    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(Folding.key(word));
    }

    /** Annikki for anni, Henrik for henri: "Annikin" is hers, and not Anni with a -kin. */
    static boolean isGivenNameInK(String stem) {
        String key = Folding.key(stem);
        return GIVEN_NAMES.contains(key + "kki") || GIVEN_NAMES.contains(key + "k");
    }

    private static boolean isOn(SortedLines names, String key) {
        return names.contains(key)
                || (key.indexOf('-') > 0 && HYPHEN.splitAsStream(key).allMatch(names::contains));
    }
}
