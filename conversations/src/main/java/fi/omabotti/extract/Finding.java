package fi.omabotti.extract;

import java.util.List;

/**
 * One thing to say about a file.
 *
 * @param line the line in the file, counted from one; 0 when it is about the file as a whole
 * @param column the column's name in our agreement, or empty
 * @param details what the rule's text has places for; never personal data
 */
public record Finding(Rule rule, int line, String column, List<String> details) {

    static Finding ofFile(Rule rule, String... details) {
        return new Finding(rule, 0, "", List.of(details));
    }

    static Finding ofLine(Rule rule, int line, String... details) {
        return new Finding(rule, line, "", List.of(details));
    }

    static Finding ofCell(Rule rule, int line, Column column, String... details) {
        return new Finding(rule, line, column.name(), List.of(details));
    }
}
