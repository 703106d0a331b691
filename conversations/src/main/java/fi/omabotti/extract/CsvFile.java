package fi.omabotti.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.omabotti.name.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A file as lines of cells: opens it however it was written, and keeps to itself what is no row. */
final class CsvFile {

    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final int MOST_ROWS = 1_000_000;

    private static final int FOOTER_CELLS = 3;
    private static final Pattern FOOTER =
            Pattern.compile("(?:yhteensa|summa|riveja|lukumaara|tulostettu|tulostuspaiva|poimittu|raportti|total|totalt"
                    + "|antal|utskriven|rows)\\b.*");

    private final Path file;
    private final List<Column> agreed;
    private final Findings findings;
    private final SeenRows seen = new SeenRows();
    private int rows;
    private int line = 1;

    CsvFile(Path file, List<Column> agreed, Findings findings) {
        this.file = file;
        this.agreed = agreed;
        this.findings = findings;
    }

    /** Hands over each row, and returns how many there were. */
    int read(Consumer<Row> taker) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                findings.add(Finding.ofFile(Rule.FILE_TOO_BIG, Long.toString(MOST_BYTES / 1024 / 1024)));
                return 0;
            }
            Optional<FileLayout> layout = FileLayout.of(file, findings);
            if (layout.isPresent()) {
                read(layout.get(), taker);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(FileLayout layout, Consumer<Row> taker) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(layout.open(file))) {
            Iterator<CsvRecord> lines = records.iterator();
            Optional<Header> header = header(lines);
            while (header.isPresent() && lines.hasNext() && rows <= MOST_ROWS) {
                take(lines.next(), header.get(), taker);
            }
        } catch (CsvParseException brokenQuotes) {
            findings.add(Finding.ofLine(Rule.BROKEN_QUOTES, line + 1));
        }
        if (rows > MOST_ROWS) {
            findings.add(Finding.ofFile(Rule.TOO_MANY_ROWS, Integer.toString(MOST_ROWS)));
        }
    }

    private Optional<Header> header(Iterator<CsvRecord> lines) {
        CsvRecord first = lines.next();
        boolean passed = FileLayout.isSeparatorLine(first.getField(0)) && lines.hasNext();
        CsvRecord header = passed ? lines.next() : first;
        return Header.of(header.getFields(), (int) header.getStartingLineNumber(), agreed, findings);
    }

    private void take(CsvRecord cells, Header header, Consumer<Row> taker) {
        line = (int) cells.getStartingLineNumber();
        if (isNoRow(cells.getFields())) {
            findings.add(Finding.ofLine(Rule.ROWS_SKIPPED, line));
            return;
        }
        rows++;
        if (!fits(cells.getFields(), header)) {
            return;
        }
        int before = seen.lineOf(cells.getFields(), line);
        if (before != line) {
            findings.add(Finding.ofLine(Rule.ROW_TWICE, line, Integer.toString(before)));
            return;
        }
        taker.accept(new Row(header, line, cells.getFields(), findings));
    }

    private boolean fits(List<String> cells, Header header) {
        boolean enough = cells.size() >= header.width();
        if (enough && isBlank(cells.subList(header.width(), cells.size()))) {
            return true;
        }
        Rule rule = cells.size() == 1 ? Rule.OTHER_SEPARATOR : Rule.COLUMN_COUNT;
        findings.add(Finding.ofLine(rule, line, Integer.toString(header.width()), Integer.toString(cells.size())));
        return false;
    }

    private static boolean isNoRow(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.isEmpty()
                || (filled.size() <= FOOTER_CELLS
                        && FOOTER.matcher(Folding.key(filled.get(0))).matches());
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
