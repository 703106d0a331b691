package fi.omabotti.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-W48",
        "2026-11-29, 2026-W47",
        "2027-01-04, 2026-W53",
        "2027-01-11, 2027-W01",
        "2026-01-05, 2026-W01"
    })
    void is_the_last_one_that_is_over(LocalDate day, String label) {
        assertThat(UsageWeek.lastBefore(day).label()).isEqualTo(label);
    }

    @Test
    void has_an_hour_more_when_the_clocks_go_back() {
        ZoneId helsinki = ZoneId.of("Europe/Helsinki");
        UsageWeek week = UsageWeek.lastBefore(LocalDate.of(2026, 10, 26));

        assertThat(week.begins(helsinki).toString()).isEqualTo("2026-10-19T00:00+03:00");
        assertThat(week.ends(helsinki).toString()).isEqualTo("2026-10-26T00:00+02:00");
    }
}
