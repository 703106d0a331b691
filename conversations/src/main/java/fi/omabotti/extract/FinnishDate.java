package fi.omabotti.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Finnish systems and Finnish Excel write them: 3.2.2026, 03.02.2026 or 2026-02-03, with midnight at most. */
final class FinnishDate {

    static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String MIDNIGHT = "(?:[ T]0{1,2}[.:]00(?:[.:]00)?)?";
    private static final Pattern FINNISH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + MIDNIGHT);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + MIDNIGHT);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private FinnishDate() {}

    static Optional<LocalDate> parse(String text) {
        Matcher finnish = FINNISH.matcher(text);
        if (finnish.matches()) {
            return date(finnish.group(3), finnish.group(2), finnish.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** Why a text that is no date is none, as far as one can guess. */
    static Rule complaint(String text) {
        if (text.indexOf('/') >= 0) {
            return Rule.AMERICAN_DATE;
        }
        return SERIAL.matcher(text).matches() ? Rule.SERIAL_DATE : Rule.BAD_DATE;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
