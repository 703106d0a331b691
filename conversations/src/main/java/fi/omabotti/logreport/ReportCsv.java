package fi.omabotti.logreport;

import fi.omabotti.folder.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A report as a table and nothing else. */
final class ReportCsv {

    private ReportCsv() {}

    static void write(ReportText text, OutputStream out) throws IOException {
        List<List<String>> rows =
                text.content().disclosures().stream().map(text::cells).toList();
        SafeCsv.write(out, text.columns(), rows);
    }
}
