package fi.omabotti.guide;

import fi.omabotti.name.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How alike sentences are: by the three letters in a row that they share, which endings and slips change little. */
final class Likeness {

    private static final int LETTERS = 3;

    private final Set<String> text;

    Likeness(String text) {
        this.text = threes(text);
    }

    /** From 0, nothing in common, to 1, the same (Sørensen and Dice). */
    double to(String other) {
        Set<String> others = threes(other);
        if (text.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(text);
        shared.retainAll(others);
        return 2.0 * shared.size() / (text.size() + others.size());
    }

    private static Set<String> threes(String sentence) {
        String key = " " + Folding.key(sentence) + " ";
        return IntStream.rangeClosed(0, key.length() - LETTERS)
                .mapToObj(at -> key.substring(at, at + LETTERS))
                .collect(Collectors.toSet());
    }
}
