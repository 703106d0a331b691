package fi.omabotti.compilation.stored;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What became of the compilations of a pre-task, in Europe/Helsinki; empty for what never happened.
 *
 * @param madeAt when a facilitator last took a file of it
 * @param sharedAt since when its teams read their own
 * @param sortedAt when its answers were last sorted by themes
 * @param sortedAnswers how many of them have a theme
 */
public record CompilationRecord(
        Optional<ZonedDateTime> madeAt,
        Optional<ZonedDateTime> sharedAt,
        Optional<ZonedDateTime> sortedAt,
        int sortedAnswers) {

    static final CompilationRecord NONE =
            new CompilationRecord(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public boolean isShared() {
        return sharedAt.isPresent();
    }
}
