package fi.omabotti.extract;

/**
 * A column of the agreed format.
 *
 * @param required the file cannot do without it; whether a cell may be empty is the row's matter
 * @param longest the most characters that the store has room for
 */
record Column(String name, Content content, boolean required, int longest) {

    private static final int USUAL_LENGTH = 200;
    private static final int LIST_LENGTH = 10_000;

    /** What the cells hold: decides what is checked and what a report may show. */
    enum Content {
        /** people's own words and names: never shown */
        NAME,
        /** numbers, codes and addresses that are not text to Excel: never shown, may begin with a plus */
        CODE,
        /** units, tasks, roles and the like */
        TERM,
        DATE,
        /** read and forgotten (V-08) */
        FREE_TEXT
    }

    static Column required(String name, Content content) {
        return new Column(name, content, true, USUAL_LENGTH);
    }

    static Column optional(String name, Content content) {
        return new Column(name, content, false, USUAL_LENGTH);
    }

    Column upTo(int length) {
        return new Column(name, content, required, length);
    }

    /** Several values, separated by bars. */
    Column list() {
        return upTo(LIST_LENGTH);
    }

    boolean isText() {
        return content == Content.NAME || content == Content.TERM;
    }
}
