package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Language;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a command in one language, other than names: {@code words_<language>.properties}. */
final class Vocabulary {

    private static final List<String> KEYS = List.of(
            "name",
            "name-whom",
            "end",
            "not-needed",
            "who",
            "self",
            "role",
            "before-client",
            "before-worker",
            "fillers");

    private static final Map<Language, Vocabulary> OF_LANGUAGE = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Vocabulary::new, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final Map<String, Words> words = new LinkedHashMap<>();

    private Vocabulary(Language language) {
        WordList list = WordList.beside(Vocabulary.class, language);
        Stream<String> roles = Arrays.stream(AssignmentRole.values())
                .filter(role -> role != AssignmentRole.NAMED_WORKER)
                .map(role -> key("role.", role));
        Stream<String> reasons = Arrays.stream(NotNamedReason.values()).map(reason -> key("reason.", reason));
        Stream.of(KEYS.stream(), roles, reasons).flatMap(keys -> keys).forEach(key -> words.put(key, list.get(key)));
    }

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = OF_LANGUAGE.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary for " + language);
        }
        return vocabulary;
    }

    boolean has(String key, Spoken text) {
        return list(key).areIn(text);
    }

    boolean contains(String key, String lower, Spoken text) {
        return list(key).contain(lower, text);
    }

    /** Whether a word is on any of the lists, and so no name. */
    boolean knows(String lower, Spoken text) {
        return words.values().stream().anyMatch(list -> list.contain(lower, text));
    }

    AssignmentRole role(Spoken text) {
        return Arrays.stream(AssignmentRole.values())
                .filter(role -> role != AssignmentRole.NAMED_WORKER)
                .filter(role -> has(key("role.", role), text))
                .findFirst()
                .orElse(AssignmentRole.NAMED_WORKER);
    }

    Optional<NotNamedReason> reason(Spoken text) {
        return Arrays.stream(NotNamedReason.values())
                .filter(reason -> has(key("reason.", reason), text))
                .findFirst();
    }

    private Words list(String key) {
        Words listed = words.get(key);
        if (listed == null) {
            throw new IllegalArgumentException("no such list: " + key);
        }
        return listed;
    }

    private static String key(String prefix, Enum<?> some) {
        return prefix + some.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
