package fi.omabotti.answering;

import java.util.Map;
import java.util.regex.Pattern;

/** What came back with a button: written by us, and sent by anybody. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Values() {}

    /** A whole number that is not below zero; else the other. */
    static int number(Map<String, String> values, String key, int otherwise) {
        String value = values.getOrDefault(key, "");
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }
}
