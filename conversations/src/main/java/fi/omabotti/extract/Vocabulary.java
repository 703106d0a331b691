package fi.omabotti.extract;

import fi.omabotti.name.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that a column may hold, whatever their case, diacritics, blanks and hyphens. */
final class Vocabulary<T> {

    private static final Pattern NOT_IN_KEYS = Pattern.compile("[\\s_§.-]+");

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    Vocabulary<T> with(T meaning, String... words) {
        for (String word : words) {
            meanings.put(key(word), meaning);
            spellings.put(key(word), word);
        }
        return this;
    }

    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(key(word)));
    }

    /** The word that was probably meant. */
    Optional<String> nearest(String word) {
        return Nearest.to(key(word), List.copyOf(spellings.keySet())).map(spellings::get);
    }

    private static String key(String word) {
        return NOT_IN_KEYS.matcher(Folding.key(word)).replaceAll("");
    }
}
