package fi.omabotti.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of several: an option, a statement of a scale, a theme.
 *
 * @param key by which answers know it, whatever it is called
 */
public record Labelled(String key, Bilingual label) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public Labelled {
        checkKey(key);
    }

    /** Keys end up in buttons and in column names: so they are plain. */
    static void checkKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "key '" + key + "' is not made of small letters a–z, digits and hyphens, at most 60 of them");
        }
    }

    static void checkUnique(List<String> keys, String what) {
        Set<String> seen = new HashSet<>();
        keys.stream().filter(key -> !seen.add(key)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(what + " '" + twice + "' is there twice");
        });
    }
}
