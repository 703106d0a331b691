package fi.omabotti.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What may have been meant by whoever made one typing error: a letter too many, missing, wrong, or two in the wrong order. */
public final class OneEdit {

    /** In characters. Nobody is called by a longer word, and each character makes half a hundred variants. */
    private static final int LONGEST = 40;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz-";

    private OneEdit() {}

    /** All words that are one edit away from the folded word, without the word itself; none of a word that is too long. */
    static Set<String> of(String folded) {
        Set<String> variants = new LinkedHashSet<>();
        if (folded.length() > LONGEST) {
            return variants;
        }
        for (int i = 0; i <= folded.length(); i++) {
            String head = folded.substring(0, i);
            String tail = folded.substring(i);
            addWithALetter(head, tail, variants);
            if (!tail.isEmpty()) {
                variants.add(head + tail.substring(1));
                addWithALetter(head, tail.substring(1), variants);
            }
            if (tail.length() > 1) {
                variants.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        variants.remove(folded);
        return variants;
    }

    /** True when some of these is one error away from the word. */
    public static boolean isBetween(String word, Collection<String> others) {
        return others.stream().anyMatch(other -> isBetween(word, other));
    }

    private static boolean isBetween(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (one.length() != other.length()) {
            String longer = one.length() > other.length() ? one : other;
            String rest = one.length() > other.length() ? other : one;
            return longer.regionMatches(start + 1, rest, start, rest.length() - start);
        }
        int after = start + 1;
        if (one.regionMatches(after, other, after, one.length() - after)) {
            return true;
        }
        return after < one.length()
                && one.charAt(start) == other.charAt(after)
                && one.charAt(after) == other.charAt(start)
                && one.regionMatches(after + 1, other, after + 1, one.length() - after - 1);
    }

    private static void addWithALetter(String head, String tail, Set<String> variants) {
        for (int i = 0; i < ALPHABET.length(); i++) {
            variants.add(head + ALPHABET.charAt(i) + tail);
        }
    }
}
