package fi.omabotti.directory;

import java.util.Collection;

/** One typing error: a letter too many, one missing, one for another, or two that changed places. */
final class OneEdit {

    private OneEdit() {}

    /** True when some of these is one error away from the word. */
    static boolean isBetween(String word, Collection<String> others) {
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
}
