package fi.omabotti.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code (henkilötunnus), checked. The separator is part of it: 010594-9032 and 010594Y9032 may be
 * two people.
 */
public record IdentityCode(String value, LocalDate birthDate) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+YXWVUABCDEF])(\\d{3})([0-9A-Y])");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String IN_1900 = "-YXWVU";
    private static final int FIRST_INDIVIDUAL = 2;
    private static final int FIRST_TEMPORARY = 900;

    /** Upper case, and with a plain hyphen for any dash; a blank inside is a mistake and stays one. */
    public static Optional<IdentityCode> parse(String text) {
        String value = DASHES.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
        Matcher code = SHAPE.matcher(value);
        if (!code.matches() || Integer.parseInt(code.group(5)) < FIRST_INDIVIDUAL) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code.group(1) + code.group(2) + code.group(3) + code.group(5));
        if (code.group(6).charAt(0) != CHECKS.charAt(number % CHECKS.length())) {
            return Optional.empty();
        }
        return birthDate(code).map(birthDate -> new IdentityCode(value, birthDate));
    }

    /** Individual numbers 900–999 belong to nobody: test data, and temporary codes of hospitals. */
    public boolean isTemporary() {
        return Integer.parseInt(value.substring(7, 10)) >= FIRST_TEMPORARY;
    }

    private static Optional<LocalDate> birthDate(Matcher code) {
        String separator = code.group(4);
        int century = separator.equals("+") ? 1800 : IN_1900.contains(separator) ? 1900 : 2000;
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(code.group(3)),
                    Integer.parseInt(code.group(2)),
                    Integer.parseInt(code.group(1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Never the code: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "IdentityCode[******-****]";
    }
}
