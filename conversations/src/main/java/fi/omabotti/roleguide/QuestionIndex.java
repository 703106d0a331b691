package fi.omabotti.roleguide;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the pages whose questions are like what somebody asks: by the letters, three in a row, that words share whatever their
 * endings and slips. What many pages have in common ("omatyöntekijä") counts little, what few have counts much (the cosine of
 * tf–idf vectors).
 */
@Component
class QuestionIndex {

    /**
     * As much as a page and a question have in common.
     *
     * @param likeness from 0, nothing, to 1, the same
     * @param asLong whether the page's question has as many words: none was put in, such as somebody's name
     */
    record Near(Page page, double likeness, boolean asLong) {

        private Near orNearer(Near other) {
            return other.likeness > likeness ? other : this;
        }
    }

    private static final int LETTERS = 3;

    /**
     * One of a page's questions.
     *
     * @param page its place among the pages
     * @param length of its vector
     */
    private record Listed(int page, int words, double length) {}

    /** Three letters: the questions that hold them, and how much they tell, squared. */
    private record Three(List<Integer> questions, double weight) {}

    /**
     * Of one language.
     *
     * @param unknown weight of what no question has: at least as telling as what one has
     */
    private record Index(List<Page> pages, List<Listed> questions, Map<String, Three> threes, double unknown) {

        private static final Index EMPTY = new Index(List.of(), List.of(), Map.of(), 0);

        /** The nearest question of each page, where there is any likeness. Only questions that share something are touched. */
        List<Near> nearest(Set<String> asked, int words) {
            double[] shared = new double[questions.size()];
            double length = 0;
            for (String it : asked) {
                Three three = threes.get(it);
                length += three == null ? unknown : three.weight();
                if (three != null) {
                    three.questions().forEach(question -> shared[question] += three.weight());
                }
            }
            return best(shared, Math.sqrt(length), words);
        }

        private List<Near> best(double[] shared, double length, int words) {
            @Nullable Near[] best = new Near[pages.size()];
            for (int i = 0; i < shared.length; i++) {
                Listed question = questions.get(i);
                if (shared[i] > 0) {
                    double likeness = shared[i] / (length * question.length());
                    Near near = new Near(pages.get(question.page()), likeness, question.words() == words);
                    Near before = best[question.page()];
                    best[question.page()] = before == null ? near : before.orNearer(near);
                }
            }
            return Arrays.stream(best).filter(Objects::nonNull).toList();
        }
    }

    private final Map<Language, Index> indices = new EnumMap<>(Language.class);

    QuestionIndex(Pages pages) {
        for (Language language : Language.values()) {
            indices.put(language, index(List.copyOf(pages.all()), language));
        }
    }

    /** The pages with anything in common, the nearest first. */
    List<Near> nearest(String text, Language language) {
        List<String> words = Spoken.of(text).lower();
        return indices.getOrDefault(language, Index.EMPTY).nearest(threes(words), words.size()).stream()
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.page().key()))
                .toList();
    }

    private static Index index(List<Page> pages, Language language) {
        List<Integer> pageOf = new ArrayList<>();
        List<List<String>> questions = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (String question : pages.get(page).questions(language)) {
                pageOf.add(page);
                questions.add(Spoken.of(question).lower());
            }
        }
        Map<String, Three> threes = weighed(questions);
        List<Listed> listed = IntStream.range(0, questions.size())
                .mapToObj(i -> new Listed(pageOf.get(i), questions.get(i).size(), length(questions.get(i), threes)))
                .toList();
        return new Index(pages, listed, threes, weight(questions.size(), 1));
    }

    private static Map<String, Three> weighed(List<List<String>> questions) {
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            for (String three : threes(questions.get(i))) {
                holding.computeIfAbsent(three, it -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Three> threes = new HashMap<>();
        holding.forEach((three, holders) ->
                threes.put(three, new Three(List.copyOf(holders), weight(questions.size(), holders.size()))));
        return threes;
    }

    /** The inverse document frequency, squared. */
    private static double weight(int questions, int holding) {
        double frequency = Math.log(1.0 + (double) questions / holding);
        return frequency * frequency;
    }

    private static double length(List<String> words, Map<String, Three> threes) {
        return Math.sqrt(threes(words).stream()
                .map(threes::get)
                .filter(Objects::nonNull)
                .mapToDouble(Three::weight)
                .sum());
    }

    private static Set<String> threes(List<String> words) {
        Set<String> threes = new HashSet<>();
        for (String word : words) {
            String key = " " + Folding.key(word) + " ";
            for (int at = 0; at + LETTERS <= key.length(); at++) {
                threes.add(key.substring(at, at + LETTERS));
            }
        }
        return threes;
    }
}
