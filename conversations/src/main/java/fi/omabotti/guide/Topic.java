package fi.omabotti.guide;

import fi.omabotti.conversation.Language;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody may have meant whom no conversation understood: the first whose words are in the text ({@code
 * words_*.properties}). What the bot cannot do yet is said so; the conversation that can do it takes its topic away from here.
 */
enum Topic {
    HELP("help"),
    THANKS("smalltalk"),
    GREETING("smalltalk"),
    /** None of them. */
    UNKNOWN("out_of_scope");

    private static final Map<Language, Map<Topic, Words>> WORDS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Topic::words, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final String intent;

    Topic(String intent) {
        this.intent = intent;
    }

    static Topic of(String text, Language language) {
        Spoken spoken = Spoken.of(text);
        return WORDS.getOrDefault(language, Map.of()).entrySet().stream()
                .filter(topic -> topic.getValue().areIn(spoken))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** As it is counted. */
    String intent() {
        return intent;
    }

    /** Of its words, and of what is said. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<Topic, Words> words(Language language) {
        WordList list = WordList.beside(Topic.class, language);
        Map<Topic, Words> words = new EnumMap<>(Topic.class);
        Arrays.stream(values())
                .filter(topic -> topic != UNKNOWN)
                .forEach(topic -> words.put(topic, list.get(topic.key())));
        return words;
    }
}
