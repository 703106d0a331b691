package fi.omabotti.bot.delivery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When nothing goes to many unless it is urgent (V-23), in Europe/Helsinki.
 *
 * @param from when they begin, such as 20:00
 * @param to when they end, such as 07:00; the same as their beginning for no such hours. It is the working morning too
 * @param weekends whether Saturdays and Sundays are quiet all day
 */
@ConfigurationProperties("omabotti.quiet-hours")
record QuietHours(
        @DefaultValue("20:00") LocalTime from,
        @DefaultValue("07:00") LocalTime to,
        @DefaultValue("true") boolean weekends) {

    private static final ZoneId COUNTY = ZoneId.of("Europe/Helsinki");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isQuiet(Instant moment) {
        ZonedDateTime local = moment.atZone(COUNTY);
        return isQuiet(local.toLocalDate()) || isQuiet(local.toLocalTime());
    }

    /** The moment itself, when it is not quiet then; otherwise when it is quiet no more. */
    Instant release(Instant moment) {
        if (!isQuiet(moment)) {
            return moment;
        }
        Instant end = morning(moment.atZone(COUNTY).toLocalDate());
        for (LocalDate day = moment.atZone(COUNTY).toLocalDate(); !end.isAfter(moment) || isQuiet(day); ) {
            day = day.plusDays(1);
            end = morning(day);
        }
        return end;
    }

    /** The first one of Monday to Friday that is still to come. */
    Instant nextWorkingMorning(Instant now) {
        LocalDate day = now.atZone(COUNTY).toLocalDate();
        while (!morning(day).isAfter(now) || WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return morning(day);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(to).atZone(COUNTY).toInstant();
    }

    private boolean isQuiet(LocalDate day) {
        return weekends && WEEKEND.contains(day.getDayOfWeek());
    }

    private boolean isQuiet(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }
}
