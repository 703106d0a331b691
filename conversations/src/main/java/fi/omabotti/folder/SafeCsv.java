package fi.omabotti.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** CSV as Finnish Excel opens it: UTF-8 with a byte order mark, and {@code ;}. No cell is ever a formula. */
public final class SafeCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What makes a spreadsheet calculate. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private SafeCsv() {}

    /** Writes the header and the rows. */
    public static void write(OutputStream out, List<String> header, List<List<String>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(SafeCsv::literally).toList());
            }
        }
    }

    private static String literally(String cell) {
        return !cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
