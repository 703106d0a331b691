package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question about a client in one language, other than names: {@code words_<language>.properties}, where a
 * colleague adds the next one.
 */
record Vocabulary(Words anchors, Words who, Words fillers, Words namesToo, Words elsewhere, Words never) {

    /** Words as they are listed: whole, or with a star for any beginning or ending. */
    record Words(Pattern pattern) {

        static Words of(String listed) {
            List<String> alternatives = Pattern.compile("\\s+")
                    .splitAsStream(listed.strip())
                    .filter(word -> !word.isEmpty())
                    .map(word -> Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q"))
                    .toList();
            return new Words(Pattern.compile(alternatives.isEmpty() ? "(?!)" : String.join("|", alternatives)));
        }

        boolean contain(String word) {
            return pattern.matcher(word).matches();
        }

        boolean containAny(Collection<String> words) {
            return words.stream().anyMatch(this::contain);
        }
    }

    private static final Map<Language, Vocabulary> OF_LANGUAGE = List.of(Language.values()).stream()
            .collect(Collectors.toMap(
                    language -> language, Vocabulary::load, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = OF_LANGUAGE.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary for " + language);
        }
        return vocabulary;
    }

    private static Vocabulary load(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                Vocabulary.class.getPackageName() + ".words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Vocabulary(
                Words.of(words.getString("anchors")),
                Words.of(words.getString("who")),
                Words.of(words.getString("fillers")),
                Words.of(words.getString("names-too")),
                Words.of(words.getString("elsewhere")),
                Words.of(words.getString("never")));
    }
}
