package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Language;
import fi.omabotti.folder.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;

/** A compilation as CSV, as Finnish Excel opens it ({@link SafeCsv}). */
public final class CsvFile {

    private CsvFile() {}

    /** Every count, one in a row. Closes the stream. */
    public static void counts(Compilation compilation, Language language, OutputStream out) throws IOException {
        write(Listing.counts(compilation, language), out);
    }

    /** The answers that may be quoted, with their numbers. Closes the stream. */
    public static void quotes(Compilation compilation, Language language, OutputStream out) throws IOException {
        write(Listing.quotes(compilation, language), out);
    }

    private static void write(Listing listing, OutputStream out) throws IOException {
        SafeCsv.write(
                out,
                listing.header(),
                listing.rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
    }
}
