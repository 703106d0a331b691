package fi.omabotti.languagechoice;

import fi.omabotti.conversation.Language;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wish for a language, in whichever language it is said: "puhu ruotsia", "svenska tack". Nothing else may be in the
 * sentence, so that a question about a client's language is none.
 *
 * @param wanted empty when it is only asked which one it is
 */
record LanguageWords(Optional<Language> wanted) {

    /** In characters. What is longer is a text, and nobody's wish. */
    private static final int LONGEST = 100;

    static Optional<LanguageWords> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(text);
        return lists().filter(list ->
                        list.get("all").areAllOf(spoken) && list.get("one").areIn(spoken))
                .findFirst()
                .map(list -> new LanguageWords(wanted(spoken)));
    }

    private static Optional<Language> wanted(Spoken spoken) {
        return Arrays.stream(Language.values())
                .filter(language -> lists().anyMatch(list ->
                        list.get(language.name().toLowerCase(Locale.ROOT)).areIn(spoken)))
                .findFirst();
    }

    private static Stream<WordList> lists() {
        return Arrays.stream(Language.values()).map(language -> WordList.beside(LanguageWords.class, language));
    }
}
