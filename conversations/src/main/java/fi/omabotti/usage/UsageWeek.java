package fi.omabotti.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A whole week by ISO 8601, in Finland. */
public record UsageWeek(LocalDate monday) {
    public UsageWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday");
        }
    }

    /** The last one that was over before that day. */
    public static UsageWeek lastBefore(LocalDate day) {
        return new UsageWeek(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** As people and files call it: 2026-W47. */
    public String label() {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    /** Of the week in its year. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** What the trail calls it. */
    public String subject() {
        return "week/" + label();
    }

    OffsetDateTime begins(ZoneId zone) {
        return monday.atStartOfDay(zone).toOffsetDateTime();
    }

    /** The first moment that is not of the week any more. */
    OffsetDateTime ends(ZoneId zone) {
        return monday.plusWeeks(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
