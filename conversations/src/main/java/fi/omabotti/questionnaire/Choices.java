package fi.omabotti.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what was chosen. */
final class Choices {

    static final Pattern ON_SCALE = Pattern.compile("[" + Question.LOWEST + "-" + Question.HIGHEST + "]");

    private static final int MOST = 30;

    private static final Pattern COMMA = Pattern.compile(",");

    /** Written by no keyboard, and not taken by every database. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Choices() {}

    static List<Labelled> checked(List<Labelled> some, String what) {
        if (some.isEmpty() || some.size() > MOST) {
            throw new IllegalArgumentException("it has no " + what + ", or more than " + MOST);
        }
        Labelled.checkUnique(some.stream().map(Labelled::key).toList(), what);
        return List.copyOf(some);
    }

    /** Of one statement of a scale. */
    static String item(String question, String statement) {
        return question + "." + statement;
    }

    static String plain(String entered) {
        return CONTROLS.matcher(entered).replaceAll("").strip();
    }

    static Optional<String> one(String answer, List<Labelled> options) {
        return options.stream().map(Labelled::key).filter(answer::equals).findFirst();
    }

    /** Chosen twice is chosen once; one that there is not spoils all. */
    static Optional<String> any(String answer, List<Labelled> options) {
        Set<String> chosen =
                COMMA.splitAsStream(answer).map(String::strip).collect(Collectors.toCollection(HashSet::new));
        List<String> known =
                options.stream().map(Labelled::key).filter(chosen::contains).toList();
        return known.isEmpty() || known.size() != chosen.size()
                ? Optional.empty()
                : Optional.of(String.join(",", known));
    }

    static Optional<String> day(String answer) {
        if (!DAY.matcher(answer).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(answer).toString());
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
