package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Quote;
import fi.omabotti.questionnaire.Labelled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which answers are quoted where not all have room: of each theme in turn the next one by its number. Numbers come by chance,
 * so nobody's taste chooses.
 */
final class QuoteChoice {

    /** Of one question; what people read in a document. */
    static final int MOST = 12;

    private QuoteChoice() {}

    /** At most {@link #MOST}, those of one theme after each other. */
    static List<Quote> of(List<Quote> all) {
        Map<String, Deque<Quote>> byTheme = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Quote::number))
                .forEach(it -> byTheme.computeIfAbsent(theme(it), none -> new ArrayDeque<>())
                        .add(it));
        Set<Quote> chosen = new HashSet<>();
        List<Deque<Quote>> themes = new ArrayList<>(byTheme.values());
        for (int turn = 0; chosen.size() < Math.min(MOST, all.size()); turn++) {
            Quote next = themes.get(turn % themes.size()).poll();
            if (next != null) {
                chosen.add(next);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparing(QuoteChoice::theme).thenComparing(Quote::number))
                .toList();
    }

    private static String theme(Quote quote) {
        return quote.themes().stream().findFirst().map(Labelled::key).orElse("");
    }
}
