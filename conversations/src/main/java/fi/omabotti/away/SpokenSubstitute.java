package fi.omabotti.away;

import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Whom somebody names as the substitute.
 *
 * @param name as it was typed; empty for nobody
 * @param nobody it was said that nobody stands in
 */
record SpokenSubstitute(List<String> name, boolean nobody) {

    private static final int LONGEST = 5;

    static final SpokenSubstitute NONE = new SpokenSubstitute(List.of(), false);

    SpokenSubstitute {
        name = List.copyOf(name);
    }

    /** "…, sijainen Maija Laine" or "…, Maija Laine tuuraa". */
    static SpokenSubstitute in(String text, Vocabulary vocabulary, DayReader days) {
        if (vocabulary.without().areIn(Spoken.of(text))) {
            return new SpokenSubstitute(List.of(), true);
        }
        List<MatchResult> words = Spoken.inTheirPlaces(text);
        for (int i = 0; i < words.size(); i++) {
            if (vocabulary.substitute().contain(Folding.lower(words.get(i).group()))) {
                List<MatchResult> before = new ArrayList<>(words.subList(0, i));
                Collections.reverse(before);
                List<String> after = name(words.subList(i + 1, words.size()), text, vocabulary, days);
                List<String> named = after.isEmpty() ? reversed(name(before, text, vocabulary, days)) : after;
                return new SpokenSubstitute(named, false);
            }
        }
        return NONE;
    }

    /** What was written in a field of its own. */
    static SpokenSubstitute written(String text) {
        List<String> words = Spoken.inTheirPlaces(text).stream()
                .map(MatchResult::group)
                .limit(LONGEST)
                .toList();
        return new SpokenSubstitute(words, words.isEmpty());
    }

    boolean isGiven() {
        return nobody || !name.isEmpty();
    }

    String typed() {
        return String.join(" ", name);
    }

    /** Words side by side that are no others; small ones before them are passed over. */
    private static List<String> name(List<MatchResult> words, String text, Vocabulary vocabulary, DayReader days) {
        List<String> name = new ArrayList<>();
        MatchResult last = null;
        for (MatchResult word : words) {
            String lower = Folding.lower(word.group());
            boolean other =
                    Character.isDigit(lower.charAt(0)) || vocabulary.fillers().contain(lower) || days.isDay(lower);
            boolean apart = last != null && !isBlankBetween(text, last, word);
            if (name.size() == LONGEST || (!name.isEmpty() && (other || apart))) {
                break;
            }
            if (!other) {
                name.add(word.group());
                last = word;
            }
        }
        return name;
    }

    private static boolean isBlankBetween(String text, MatchResult one, MatchResult other) {
        int start = Math.min(one.end(), other.end());
        return text.substring(start, Math.max(one.start(), other.start())).isBlank();
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Names somebody: it stays out of logs. */
    @Override
    public String toString() {
        return "SpokenSubstitute[" + name.size() + " words]";
    }
}
