package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a question about a client in one language, other than names: {@code words_<language>.properties}, where a
 * colleague adds the next one.
 */
final class Vocabulary {

    private static final List<String> KEYS = List.of(
            "role",
            "anchors",
            "who",
            "whose",
            "fillers",
            "names-too",
            "orders",
            "elsewhere",
            "never",
            "family",
            "oneself",
            "back",
            "back-to-client",
            "which.1",
            "which.2",
            "which.3",
            "which.4",
            "which.5",
            "which.last",
            "which.older",
            "which.younger",
            "yes",
            "no",
            "born",
            "change");

    private static final Map<Language, Vocabulary> OF_LANGUAGE = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Vocabulary::new, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final Map<String, Words> words = new LinkedHashMap<>();

    private Vocabulary(Language language) {
        WordList list = WordList.beside(Vocabulary.class, language);
        KEYS.forEach(key -> words.put(key, list.get(key)));
        Arrays.stream(Asked.values())
                .filter(asked -> asked != Asked.NAMED_WORKER)
                .forEach(asked -> words.put(asked.key(), list.get(asked.key())));
    }

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = OF_LANGUAGE.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary for " + language);
        }
        return vocabulary;
    }

    /** What is listed under a key of the file. */
    Words words(String key) {
        Words listed = words.get(key);
        if (listed == null) {
            throw new IllegalArgumentException("no such list: " + key);
        }
        return listed;
    }

    /** Whether a word is on any of the lists, and so no name. */
    boolean knows(String lower, Spoken text) {
        return words.values().stream().anyMatch(list -> list.contain(lower, text));
    }

    /** What a text asks: the first that fits. */
    Asked asked(Spoken text) {
        return Arrays.stream(Asked.values())
                .filter(asked ->
                        asked == Asked.NAMED_WORKER || words(asked.key()).areIn(text))
                .findFirst()
                .orElse(Asked.NAMED_WORKER);
    }
}
