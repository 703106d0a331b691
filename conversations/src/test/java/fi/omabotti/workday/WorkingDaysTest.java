package fi.omabotti.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Those of some years, with the earliest and the latest day that there can be. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
        "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18"
    })
    void know_easter(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void leave_out_what_falls_on_a_weekday_in_two_years() {
        Stream<LocalDate> days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));

        List<String> free = days.filter(it -> it.getDayOfWeek().getValue() <= 5 && !WorkingDays.isWorkingDay(it))
                .map(LocalDate::toString)
                .toList();

        assertThat(free)
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-06-19",
                        "2026-12-24",
                        "2026-12-25",
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-06",
                        "2027-06-25",
                        "2027-12-06",
                        "2027-12-24");
    }

    @Test
    void have_no_weekend() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 0, 2026-11-26",
        "2026-11-26, 2, 2026-11-24",
        "2026-11-23, 2, 2026-11-19",
        "2026-11-22, 0, 2026-11-20",
        "2026-04-07, 2, 2026-04-01",
        "2027-01-07, 2, 2027-01-04",
        "2026-12-28, 1, 2026-12-23",
    })
    void are_counted_back(LocalDate day, int count, LocalDate before) {
        assertThat(WorkingDays.before(day, count)).isEqualTo(before);
    }
}
