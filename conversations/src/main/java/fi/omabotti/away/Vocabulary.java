package fi.omabotti.away;

import fi.omabotti.conversation.Language;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words by which somebody tells of an absence, in one language.
 *
 * @param asks with one of these, something is asked of others
 * @param notOurs with one of these, the sentence is about a client
 * @param unclear with one of these, a weekday may be meant that is not the next one
 * @param upTo with one of these, a single day is the last one
 * @param substitute stands before the substitute's name, or after it
 * @param without says that nobody stands in
 * @param fillers no part of a name
 */
record Vocabulary(
        Words self,
        Words away,
        Words asks,
        Words notOurs,
        Words show,
        Words cancel,
        Words back,
        Words stopCovering,
        Words unclear,
        Words upTo,
        List<Words> relative,
        Map<DayOfWeek, Words> weekdays,
        Words substitute,
        Words without,
        Words fillers) {

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

    private static Vocabulary load(Language language) {
        WordList lists = WordList.beside(Vocabulary.class, language);
        Map<DayOfWeek, Words> weekdays = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> weekdays.put(day, lists.get("weekday." + day.getValue())));
        return new Vocabulary(
                lists.get("self"),
                lists.get("away"),
                lists.get("asks"),
                lists.get("not-ours"),
                lists.get("show"),
                lists.get("cancel"),
                lists.get("back"),
                lists.get("stop-covering"),
                lists.get("unclear"),
                lists.get("up-to"),
                List.of(lists.get("today"), lists.get("tomorrow"), lists.get("day-after-tomorrow")),
                weekdays,
                lists.get("substitute"),
                lists.get("without"),
                lists.get("fillers"));
    }
}
