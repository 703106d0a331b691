package fi.omabotti.pretask;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What organisers say of pre-tasks: known here, as whoever answers one uses many of the same words and means something else. */
public final class OrganiserWords {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    private static final Map<Language, Words> NOT_OURS =
            of(language -> WordList.beside(OrganiserWords.class, language).get("not-ours"));

    private static final Map<Language, Map<Wish, Words>> WORDS = of(OrganiserWords::words);

    /** What is wanted; in the order in which it is looked for. */
    public enum Wish {
        /** "Kuinka moni on vastannut?" */
        PROGRESS,
        /** "Jatka vastausaikaa". */
        EXTEND,
        /** "Lisää vastaajia ennakkotehtävään". */
        ADD,
        /** "Muuta kysymyksiä". */
        QUESTIONS,
        /** "Sulje ennakkotehtävä". */
        CLOSE,
        /** "Järjestämäni ennakkotehtävät". */
        OWN,
        /** "Uusi ennakkotehtävä". */
        MAKE
    }

    private OrganiserWords() {}

    /** Empty when the words are about something else. */
    public static Optional<Wish> in(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(said.text());
        return Objects.requireNonNull(NOT_OURS.get(language)).areIn(spoken)
                ? Optional.empty()
                : Objects.requireNonNull(WORDS.get(language)).entrySet().stream()
                        .filter(it -> it.getValue().areIn(spoken))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Map<Wish, Words> words(Language language) {
        WordList list = WordList.beside(OrganiserWords.class, language);
        Map<Wish, Words> words = new EnumMap<>(Wish.class);
        Arrays.stream(Wish.values())
                .forEach(wish -> words.put(wish, list.get(wish.name().toLowerCase(Locale.ROOT))));
        return words;
    }

    private static <T> Map<Language, T> of(Function<Language, T> read) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language, read, (one, other) -> one, () -> new EnumMap<>(Language.class)));
    }
}
