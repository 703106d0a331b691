package fi.omabotti.roleguide;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private record Listed(Page page, Set<String> threes, int words) {}

    /** Of one language. */
    private record Index(List<Listed> questions, Map<String, Double> weights) {

        double likeness(Set<String> one, Set<String> other) {
            double both = weight(one.stream().filter(other::contains));
            return both == 0 ? 0 : both / Math.sqrt(weight(one.stream()) * weight(other.stream()));
        }

        private double weight(Stream<String> threes) {
            return threes.mapToDouble(it -> weights.getOrDefault(it, unknown()))
                    .map(weight -> weight * weight)
                    .sum();
        }

        /** What no page has is at least as telling as what one has. */
        private double unknown() {
            return Math.log(1.0 + questions.size());
        }
    }

    private final Map<Language, Index> indices = new EnumMap<>(Language.class);

    QuestionIndex(Pages pages) {
        for (Language language : Language.values()) {
            indices.put(language, index(pages.all(), language));
        }
    }

    /** The pages with anything in common, the nearest first. */
    List<Near> nearest(String text, Language language) {
        Index index = indices.getOrDefault(language, new Index(List.of(), Map.of()));
        Set<String> asked = threes(text);
        int words = words(text);
        Map<Page, Near> best = new HashMap<>();
        for (Listed it : index.questions()) {
            Near near = new Near(it.page(), index.likeness(asked, it.threes()), it.words() == words);
            best.merge(it.page(), near, Near::orNearer);
        }
        return best.values().stream()
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.page().key()))
                .toList();
    }

    private static Index index(List<Page> pages, Language language) {
        List<Listed> questions = new ArrayList<>();
        for (Page page : pages) {
            page.questions(language)
                    .forEach(question -> questions.add(new Listed(page, threes(question), words(question))));
        }
        Map<String, Integer> holding = new HashMap<>();
        questions.forEach(it -> it.threes().forEach(three -> holding.merge(three, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        holding.forEach((three, count) -> weights.put(three, Math.log(1.0 + (double) questions.size() / count)));
        return new Index(questions, weights);
    }

    private static int words(String text) {
        return Spoken.of(text).lower().size();
    }

    private static Set<String> threes(String text) {
        Set<String> threes = new HashSet<>();
        for (String word : Spoken.of(text).lower()) {
            String key = " " + Folding.key(word) + " ";
            for (int at = 0; at + LETTERS <= key.length(); at++) {
                threes.add(key.substring(at, at + LETTERS));
            }
        }
        return threes;
    }
}
