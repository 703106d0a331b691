package fi.omabotti.compilation.document;

import java.util.Optional;

/**
 * A cell of a list.
 *
 * @param text as people read it, and where there are no numbers
 * @param number the same for a spreadsheet to count with; empty for words
 */
record Cell(String text, Optional<Double> number, Kind kind) {

    enum Kind {
        WORDS,
        /** Words that are cut off at the next column, and read in full where the cell is opened: a question beside its answers. */
        ONE_LINE,
        COUNT,
        SHARE,
        DECIMAL
    }

    static final Cell EMPTY = words("");

    static Cell words(String text) {
        return new Cell(text, Optional.empty(), Kind.WORDS);
    }

    static Cell line(String text) {
        return new Cell(text, Optional.empty(), Kind.ONE_LINE);
    }

    static Cell count(int number) {
        return new Cell(Integer.toString(number), Optional.of((double) number), Kind.COUNT);
    }

    static Cell share(double share, Wording wording) {
        return new Cell(wording.percent(share), Optional.of(share), Kind.SHARE);
    }

    static Cell decimal(double number, Wording wording) {
        return new Cell(wording.decimal(number), Optional.of(number), Kind.DECIMAL);
    }
}
