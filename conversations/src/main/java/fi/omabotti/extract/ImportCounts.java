package fi.omabotti.extract;

/**
 * What a file changes, in rows.
 *
 * @param read rows of the file, without the header and what was skipped
 * @param ended what the last file had and this one has no longer
 */
public record ImportCounts(int read, int added, int changed, int ended, int unchanged) {

    /** Rows were read, and came to nothing. */
    static ImportCounts onlyRead(int rows) {
        return new ImportCounts(rows, 0, 0, 0, 0);
    }
}
