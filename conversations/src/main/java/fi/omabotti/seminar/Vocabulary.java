package fi.omabotti.seminar;

import fi.omabotti.conversation.Language;
import fi.omabotti.event.EventKind;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which somebody speaks of events, in one language.
 *
 * @param event an event of any kind
 * @param notOurs with one of these, the sentence is about something else
 * @param alone what says enough without an event: "ilmota mut"
 */
record Vocabulary(
        Words event,
        Words notOurs,
        Words signUp,
        Words alone,
        Words leave,
        Words room,
        Words make,
        Words correct,
        Words callOff,
        Words list,
        Words own,
        Map<EventKind, Words> kinds) {

    private static final Map<Language, Vocabulary> OF_LANGUAGE = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Vocabulary::load, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = OF_LANGUAGE.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary for " + language);
        }
        return vocabulary;
    }

    /** The kinds that are named; all when none is. */
    Set<EventKind> kindsIn(Spoken spoken) {
        Set<EventKind> named = EnumSet.noneOf(EventKind.class);
        kinds.forEach((kind, words) -> {
            if (words.areIn(spoken)) {
                named.add(kind);
            }
        });
        return named.isEmpty() ? EnumSet.allOf(EventKind.class) : named;
    }

    boolean isAboutAnEvent(Spoken spoken) {
        return event.areIn(spoken) || kinds.values().stream().anyMatch(words -> words.areIn(spoken));
    }

    private static Vocabulary load(Language language) {
        WordList lists = WordList.beside(Vocabulary.class, language);
        Map<EventKind, Words> kinds = new EnumMap<>(EventKind.class);
        Arrays.stream(EventKind.values())
                .forEach(kind -> kinds.put(
                        kind,
                        lists.get("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return new Vocabulary(
                lists.get("event"),
                lists.get("not-ours"),
                lists.get("sign-up"),
                lists.get("alone"),
                lists.get("leave"),
                lists.get("room"),
                lists.get("make"),
                lists.get("correct"),
                lists.get("call-off"),
                lists.get("list"),
                lists.get("own"),
                kinds);
    }
}
