package fi.omabotti.extract;

/**
 * A column of the agreed format.
 *
 * @param required the file cannot do without it; whether a cell may be empty is the row's matter
 */
record Column(String name, Content content, boolean required) {

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
        return new Column(name, content, true);
    }

    static Column optional(String name, Content content) {
        return new Column(name, content, false);
    }

    boolean isText() {
        return content == Content.NAME || content == Content.TERM;
    }
}
