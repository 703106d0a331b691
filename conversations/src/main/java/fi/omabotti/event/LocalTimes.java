package fi.omabotti.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days and times as they stand in a form: those of Europe/Helsinki. */
public final class LocalTimes {

    private LocalTimes() {}

    /** A day as a field brings it back; empty for anything else. */
    public static Optional<LocalDate> day(Map<String, String> values, String name) {
        try {
            return Optional.of(LocalDate.parse(values.getOrDefault(name, "")));
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }

    /** A time of the day as a field brings it back; empty for anything else. */
    public static Optional<LocalTime> time(Map<String, String> values, String name) {
        try {
            return Optional.of(LocalTime.parse(values.getOrDefault(name, "")));
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }

    /** Empty when the clocks have no such time on that day, or have it twice: nobody could say when it is. */
    public static Optional<ZonedDateTime> moment(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        List<?> offsets = Events.ZONE.getRules().getValidOffsets(local);
        return offsets.size() == 1 ? Optional.of(local.atZone(Events.ZONE)) : Optional.empty();
    }
}
