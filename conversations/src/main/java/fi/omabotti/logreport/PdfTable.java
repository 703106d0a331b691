package fi.omabotti.logreport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table over as many pages as it takes, its header on each of them. A row stays together where a page can hold it. */
final class PdfTable {

    /** Of the columns, in points: together the width of the page. */
    private static final float[] WIDTHS = {66, 116, 108, 118, 97};

    private static final float SIZE = 8.5f;
    private static final float LINE = 11;
    private static final float PADDING = 4;
    private static final float GAP = 8;

    private final PdfPages pages;
    private final PdfFont font;
    private final List<List<String>> header;

    PdfTable(PdfPages pages, PdfFont font, List<String> columns) {
        this.pages = pages;
        this.font = font;
        this.header = wrap(columns);
    }

    void write(List<List<String>> rows) throws IOException {
        if (!pages.hasRoomFor(height(header) + 3 * LINE)) {
            pages.newPage();
        }
        header();
        for (List<String> row : rows) {
            row(row);
        }
    }

    private void row(List<String> row) throws IOException {
        List<List<String>> cells = wrap(row);
        float height = height(cells);
        if (!pages.hasRoomFor(height) && pages.fitsOnePage(height(header) + height)) {
            nextPage();
        }
        pages.skip(PADDING);
        for (int i = 0; i < lines(cells); i++) {
            if (!pages.hasRoomFor(LINE)) {
                nextPage();
                pages.skip(PADDING);
            }
            line(cells, i);
        }
        pages.skip(PADDING);
        pages.rule();
    }

    private void nextPage() throws IOException {
        pages.newPage();
        header();
    }

    private void header() throws IOException {
        pages.shade(height(header));
        pages.skip(PADDING);
        for (int i = 0; i < lines(header); i++) {
            line(header, i);
        }
        pages.skip(PADDING);
    }

    private void line(List<List<String>> cells, int number) throws IOException {
        float indent = PADDING;
        for (int column = 0; column < cells.size(); column++) {
            List<String> lines = cells.get(column);
            if (number < lines.size()) {
                pages.text(lines.get(number), SIZE, indent);
            }
            indent += WIDTHS[column];
        }
        pages.skip(LINE);
    }

    private List<List<String>> wrap(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(font.wrap(row.get(column), SIZE, WIDTHS[column] - GAP));
        }
        return cells;
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static float height(List<List<String>> cells) {
        return lines(cells) * LINE + 2 * PADDING;
    }
}
