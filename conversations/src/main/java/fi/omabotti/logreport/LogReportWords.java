package fi.omabotti.logreport;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was said about a client's log, in any of the languages. */
sealed interface LogReportWords {

    /** Make a report; the number is empty when there was none, or something else in its place. */
    record Order(String clientNumber) implements LogReportWords {}

    /** Who has looked at somebody's data? */
    record WhoLooked() implements LogReportWords {}

    /** In characters: what is longer is a text, and nobody's question. */
    int LONGEST = 500;

    Pattern ORDER = pattern(
            "(?:(?:tee|tilaa|gör|beställ|make)\\s+)?(?:lokiraportti|lokiraportin|loggrapport|loggrapporten|(?:a\\s+)?log report)"
                    + "(?:\\s*:?\\s+(?:asiakkaasta\\s+|om klient\\s+|on client\\s+)?(\\S.*?))?[.!?]?");

    Pattern NUMBER = Pattern.compile("\\S{1,50}");

    /** "Kuka on katsonut mun asiakkaan tietoja", "ketkä on kattonu sen tietoi": who, has looked, at data or a client. */
    String FINNISH = "(?=.*\\b(?:kuka|kukas|kukahan|kuk|kukaan|ketkä)\\b)"
            + "(?=.*\\b(?:katso(?:nut|nu|neet|ttu|i|ivat)|katto(?:nut|nu|neet|i)|katsel\\w+|kattel\\w+|selai?l\\w+|selannut|selannu"
            + "|urkki\\w*|näh(?:nyt|ny|neet)|näki|luke(?:nut|nu|neet)|avan(?:nut|nu|neet)|hake(?:nut|nu|neet)|haki)\\b)"
            + "(?=.*\\b(?:tieto(?:a|ja|i|jaan|jani|jansa|jensa|ihin)|tiedo\\w+)\\b).*";

    String FINNISH_CLIENT = "(?=.*\\b(?:kuka|kukas|kukahan|kuk|kukaan|ketkä)\\b)"
            + "(?=.*\\b(?:katso(?:nut|nu|neet)|katto(?:nut|nu|neet)|katsel(?:lut|lu|leet)|kattel(?:lut|lu)|urkki(?:nut|nu))\\b)"
            + "(?=.*\\b(?:asiakas\\w*|asiakkaa\\w*|asiakkai\\w*)).*";

    String SWEDISH = "(?=.*\\b(?:vem|vilka|någon|nån)\\b)"
            + "(?=.*\\b(?:tittat|tittade|sett|läst|läste|kollat|öppnat|snokat|använt|behandlat)\\b)"
            + "(?=.*\\buppgift\\w*).*";

    String SWEDISH_CLIENT =
            "(?=.*\\b(?:vem|vilka|någon|nån)\\b)(?=.*\\b(?:tittat|tittade|kollat|snokat)\\b)(?=.*\\bklient\\w*).*";

    String ENGLISH = "(?=.*\\b(?:who|whoever|anyone|anybody)\\b)"
            + "(?=.*\\b(?:looked|viewed|seen|saw|accessed|opened|read|checked|used)\\b)"
            + "(?=.*\\b(?:data|information|details|records?|file)\\b).*";

    /** "Miten asiakas saa lokitietonsa?" */
    String LOG_DATA = ".*\\b(?:lokitie\\w+|käyttölok\\w+|logguppgift\\w*|användningslogg\\w*|log data)\\b.*";

    Pattern WHO_LOOKED = pattern(String.join("|", FINNISH, FINNISH_CLIENT, SWEDISH, SWEDISH_CLIENT, ENGLISH, LOG_DATA));

    /** Empty when the words are something else. */
    static Optional<LogReportWords> in(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher order = ORDER.matcher(words);
        if (order.matches()) {
            String number = Stream.ofNullable(order.group(1))
                    .filter(it -> NUMBER.matcher(it).matches())
                    .findFirst()
                    .orElse("");
            return Optional.of(new Order(number));
        }
        return WHO_LOOKED.matcher(words).matches() ? Optional.of(new WhoLooked()) : Optional.empty();
    }

    default <T> T fold(Function<? super Order, T> order, Supplier<T> whoLooked) {
        return this instanceof Order it ? order.apply(it) : whoLooked.get();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
