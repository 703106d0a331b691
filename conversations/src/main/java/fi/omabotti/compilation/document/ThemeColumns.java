package fi.omabotti.compilation.document;

import fi.omabotti.compilation.TaggedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Of a sheet that is read row by row the two columns that matter, found by the first row. */
final class ThemeColumns implements SheetContentsHandler {

    /** More are no sorting. */
    private static final int MOST_ROWS = 200_000;

    private static final Pattern OF = Pattern.compile(Pattern.quote(WorkbookFile.OF) + "(\\d{1,9})");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> cells = new HashMap<>();
    private final List<TaggedRow> rows = new ArrayList<>();

    /** Empty when the columns are not there. */
    Optional<List<TaggedRow>> rows() {
        return areThere() ? Optional.of(List.copyOf(rows)) : Optional.empty();
    }

    /** Of which pre-task they are; empty when it does not say. */
    Optional<Long> preTask() {
        return columns.keySet().stream()
                .map(OF::matcher)
                .filter(Matcher::matches)
                .map(it -> Long.parseLong(it.group(1)))
                .findFirst();
    }

    private boolean areThere() {
        return columns.containsKey(WorkbookFile.NUMBER) && columns.containsKey(WorkbookFile.THEME);
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
        if (place != null && value != null) {
            cells.put((int) new CellReference(place).getCol(), value);
        }
    }

    @Override
    public void endRow(int row) {
        if (row == 0) {
            cells.forEach((column, name) -> columns.put(name.strip().toLowerCase(Locale.ROOT), column));
        } else if (areThere() && !of(WorkbookFile.NUMBER).isBlank()) {
            if (rows.size() >= MOST_ROWS) {
                throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
            }
            rows.add(new TaggedRow(row + 1, of(WorkbookFile.NUMBER), of(WorkbookFile.THEME)));
        }
    }

    private String of(String column) {
        return cells.getOrDefault(columns.getOrDefault(column, -1), "");
    }
}
