package fi.omabotti.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language a sentence is in, told by its small words ({@code small_words.properties}): a Finn whose Teams is in English
 * asks in Finnish and wants a Finnish answer.
 */
final class SpokenLanguage {

    /** In characters: a language shows at once. */
    private static final int READ = 500;

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}']+");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** The words that nearly every Finnish question holds, in any case: "omatt 000123" has no other. */
    private static final Pattern FINNISH = Pattern.compile(
            "omaty[öo]|omatt|omis(?:ta|ko)?$|omikse|sossu|kuka|kene|ketkä|onko|asiaka[sk]|tiimi|poikkeam|sijai[ns]|tilaisuu|seminaari|työpaja|ennakkoteht|vastausaik");

    private static final Map<Language, Set<String>> SMALL_WORDS = smallWords();

    private SpokenLanguage() {}

    /** The language with the most small words; empty when no language has more than the others. */
    static Optional<Language> of(String text) {
        List<String> words = NOT_A_LETTER
                .splitAsStream(text.substring(0, Math.min(READ, text.length())).toLowerCase(Locale.ROOT))
                .toList();
        List<Language> spoken = Arrays.stream(Language.values())
                .sorted(Comparator.comparingLong(language -> -hits(language, words)))
                .toList();
        long most = hits(spoken.get(0), words);
        return most > hits(spoken.get(1), words) ? Optional.of(spoken.get(0)) : Optional.empty();
    }

    private static long hits(Language language, List<String> words) {
        return words.stream().filter(word -> isOf(language, word)).count();
    }

    private static boolean isOf(Language language, String word) {
        return SMALL_WORDS.getOrDefault(language, Set.of()).contains(word)
                || (language == Language.FI && FINNISH.matcher(word).lookingAt());
    }

    private static Map<Language, Set<String>> smallWords() {
        ResourceBundle listed = ResourceBundle.getBundle(
                SpokenLanguage.class.getPackageName() + ".small_words",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<Language, Set<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String list = listed.getString(language.name().toLowerCase(Locale.ROOT));
            words.put(language, new HashSet<>(BLANK.splitAsStream(list).toList()));
        }
        return words;
    }
}
