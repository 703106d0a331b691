package fi.omabotti.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people are called instead of their given names: Masan omatyöntekijä is Matti's, perhaps. It is a guess, made where
 * nobody has the name itself, and what comes of it is offered and not told.
 */
public final class Nicknames {

    private static final Map<String, List<String>> FULL_NAMES =
            Resources.properties("nicknames.properties").entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Folding.key(row.getKey()), row -> List.copyOf(Resources.listed(row.getValue()))));

    private Nicknames() {}

    /** The given names that the word, in some case form, can stand for; a word of no readings where it is no nickname. */
    public static NameWord fullNames(NameWord word) {
        Set<String> names = new HashSet<>();
        for (String key : word.givenKeys()) {
            names.addAll(FULL_NAMES.getOrDefault(key, List.of()));
        }
        return word.readAs(Set.of(), names);
    }

    /** The same, folded: given keys to look up ({@link NameKey#given}) beside the family keys of another word. */
    public static Set<String> givenKeys(NameWord word) {
        return fullNames(word).givenKeys();
    }
}
