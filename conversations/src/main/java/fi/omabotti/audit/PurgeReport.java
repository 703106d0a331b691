package fi.omabotti.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a purge removed, or would remove.
 *
 * @param stoppedAt the segment that does not verify: it and all later ones are kept; null when there is none
 */
public record PurgeReport(int segments, long rows, @Nullable Long stoppedAt) {}
