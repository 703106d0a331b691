package fi.omabotti.extract;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file to take in.
 *
 * @param dryRun compares and reports, and changes nothing
 * @param taken when the other system wrote the file: the age of every answer counts from here
 * @param invented everybody in the file is invented: only then are identity codes 900–999 right, and only they
 * @param forced takes assignments in although more than a fifth of the open ones would end; nothing else is forced
 * @param by what asks for it, as the audit trail says it: {@code command/import}
 */
public record ImportRequest(
        ExtractKind kind, Path file, boolean dryRun, Instant taken, boolean invented, boolean forced, String by) {

    public ImportRequest {
        // a file's own date is finer than what a database keeps, and would seem older than itself
        taken = taken.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What somebody asks for with the command, nothing forced. */
    public ImportRequest(ExtractKind kind, Path file, boolean dryRun, Instant taken, boolean invented) {
        this(kind, file, dryRun, taken, invented, false, "command/import");
    }
}
