package fi.omabotti.compilation;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a compilation that was shown is made anew before it is published (V-22). One that follows each late edit would tell what
 * was edited: whoever holds both reads the difference. So it waits until three sheets differ, and says meanwhile how many do.
 */
public final class Renewal {

    /** The fewest sheets that may differ between two compilations that are shown. */
    public static final int LEAST = 3;

    private Renewal() {}

    /**
     * How many sheets came, went or were changed. To be asked of exactly those sheets that the compilation is of: a team's, or
     * all.
     *
     * @param shown what stands for the sheets, such as hashes, by their codes
     */
    public static <S> int changed(Map<String, S> shown, Map<String, S> now) {
        return (int) Stream.concat(shown.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(code -> !Objects.equals(shown.get(code), now.get(code)))
                .count();
    }

    /** Whether it is made anew. The first one is, as is the one that is published: for these nobody asks. */
    public static boolean isDue(int changed) {
        return changed >= LEAST;
    }
}
