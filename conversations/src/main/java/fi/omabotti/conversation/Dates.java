package fi.omabotti.conversation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates and times as people here write them. */
public final class Dates {

    private Dates() {}

    /** 9.3.2026 in Finnish and Swedish, 9 March 2026 in English. */
    public static String day(Language language, LocalDate day) {
        return format(language, "d.M.yyyy", "d MMMM yyyy").format(day);
    }

    /** The same without the year: 9.3. or 9 March. */
    public static String dayOfYear(Language language, LocalDate day) {
        return format(language, "d.M.", "d MMMM").format(day);
    }

    /** The time of day, on 24 hours: 6.00 in Finnish and Swedish, 6:00 in English. */
    public static String time(Language language, ZonedDateTime moment) {
        return format(language, "H.mm", "H:mm").format(moment);
    }

    private static DateTimeFormatter format(Language language, String finnishAndSwedish, String english) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? english : finnishAndSwedish, language.locale());
    }
}
