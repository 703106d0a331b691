package fi.omabotti.directory;

import fi.omabotti.conversation.Language;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a question to the directory in one language, other than names.
 *
 * @param notOurs with one of these the sentence is about a client, or another conversation's
 * @param titled after one of these, a word of {@code notOurs} is somebody's title: johtava sosiaalityöntekijä
 * @param myself whoever says one of these beside a substitute, and not {@code who}, tells of a substitution
 */
record Vocabulary(
        Words substitute,
        Words leader,
        Words staff,
        Words advice,
        Words card,
        Words fillers,
        Words namesToo,
        Words notOurs,
        Words titled,
        Words who,
        Words myself) {

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
        WordList lists = WordList.beside(Vocabulary.class, language);
        return new Vocabulary(
                lists.get("substitute"),
                lists.get("leader"),
                lists.get("staff"),
                lists.get("advice"),
                lists.get("card"),
                lists.get("fillers"),
                lists.get("names-too"),
                lists.get("not-ours"),
                lists.get("titled"),
                lists.get("who"),
                lists.get("myself"));
    }
}
