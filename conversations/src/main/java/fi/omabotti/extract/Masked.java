package fi.omabotti.extract;

import java.util.regex.Pattern;

/** What of a cell a report may show. Columns get shifted, so even a date is shown only if it looks like one. */
final class Masked {

    private static final String NOTHING = "•••";
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{4,5}");
    private static final int SHOWN = 2;

    private Masked() {}

    static String of(Column column, String value) {
        return switch (column.content()) {
            case DATE -> DATE.matcher(value).matches() ? value : NOTHING;
            case TERM -> value.length() > 2 * SHOWN ? value.substring(0, SHOWN) + "…" : NOTHING;
            case NAME, CODE, FREE_TEXT -> NOTHING;
        };
    }
}
