package fi.omabotti.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the first day to the last, both inclusive, in Europe/Helsinki. */
public record Days(LocalDate first, LocalDate last) {

    /** An absence with a substitute lasts no longer (V-03). */
    public static final int MOST = 60;

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    public boolean areTooMany() {
        return ChronoUnit.DAYS.between(first, last) >= MOST;
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
