package fi.omabotti.answering;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.pretask.OrganiserWords;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody says of a pre-task.
 *
 * @param named whether it names a pre-task or an answer; else it is one only from somebody who was asked one
 */
record AnswerWords(Wish wish, boolean named) {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    /** What is wanted; in the order in which it is looked for. */
    enum Wish {
        /** "Kuka näkee vastaukseni?" */
        WHO_SEES(true),
        /** "Poista vastaukseni." */
        DELETE(true),
        /** "Mitä minulta puuttuu?" */
        MISSING(true),
        /** "Olenko jo vastannut?" */
        ANSWERED(true),
        /** "Haluan muuttaa vastaustani." */
        CHANGE(true),
        /** "Voiks vielä?" */
        STILL(false),
        /** "En osallistu." */
        DECLINE(false),
        /** "Ryhmätehtävä." */
        TEAM(true),
        /** "Ennakkotehtävä", and anything else about one. */
        TASK(true);

        private final boolean named;

        Wish(boolean named) {
            this.named = named;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<Language, Map<Wish, Words>> WORDS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    AnswerWords::words,
                    (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));

    private static final Map<Language, Words> NOT_OURS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    language -> WordList.beside(AnswerWords.class, language).get("not-ours"),
                    (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));

    /** Empty when the words are about something else. */
    static Optional<AnswerWords> in(Said said, Language language) {
        if (said.text().length() > LONGEST
                || said.heldIdentityCode()
                || OrganiserWords.in(said, language).isPresent()) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(said.text());
        Set<Wish> meant = EnumSet.noneOf(Wish.class);
        WORDS.getOrDefault(language, Map.of()).forEach((wish, words) -> {
            if (words.areIn(spoken)) {
                meant.add(wish);
            }
        });
        boolean task = meant.contains(Wish.TASK) || meant.contains(Wish.TEAM);
        Words notOurs = NOT_OURS.get(language);
        return meant.isEmpty() || (!task && notOurs != null && notOurs.areIn(spoken))
                ? Optional.empty()
                : meant.stream().findFirst().map(wish -> new AnswerWords(wish, task || wish.named));
    }

    private static Map<Wish, Words> words(Language language) {
        WordList list = WordList.beside(AnswerWords.class, language);
        Map<Wish, Words> words = new EnumMap<>(Wish.class);
        Arrays.stream(Wish.values()).forEach(wish -> words.put(wish, list.get(wish.key())));
        return words;
    }
}
