package fi.omabotti.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Monday to Friday without public holidays, and without the two eves on which offices are closed. Holidays that are always a
 * Saturday or a Sunday are left out. The holidays are those of the acts 652/2023 (of the church), 388/1937 (Independence Day) and
 * 272/1944 (First of May), the eves those of the collective agreements.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** New Year, Epiphany, First of May, Independence Day, Christmas Eve, Christmas Day, Boxing Day. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(12, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** In days from Easter Sunday: Good Friday, Easter Monday, Ascension Day. */
    private static final Set<Integer> BY_EASTER = Set.of(-2, 1, 39);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !FIXED.contains(MonthDay.from(day))
                && BY_EASTER.stream()
                        .noneMatch(days -> easter(day.getYear()).plusDays(days).equals(day))
                && !isMidsummerEve(day);
    }

    /** The working day that is so many before a day, which need not be one itself; zero for the day itself or the last one before. */
    public static LocalDate before(LocalDate day, int workingDays) {
        LocalDate found = lastUpTo(day);
        for (int i = 0; i < workingDays; i++) {
            found = lastUpTo(found.minusDays(1));
        }
        return found;
    }

    private static LocalDate lastUpTo(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The Friday from 19 to 25 June. */
    private static boolean isMidsummerEve(LocalDate day) {
        return day.getMonthValue() == 6
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
