package fi.omabotti.bot.local;

import java.util.ArrayList;
import java.util.List;

/** A file as it is imported. Nothing that the sample invents holds a semicolon or a quotation mark. */
final class SampleTable {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    SampleTable(String... columns) {
        this.columns = List.of(columns);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(";", columns));
        rows.forEach(row -> lines.add(String.join(";", row)));
        return lines;
    }
}
