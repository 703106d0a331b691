package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing goes to many, in the time of Helsinki. */
class QuietHoursTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final QuietHours usual = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), true);
    private final QuietHours nights = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), false);
    private final QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:59, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T19:59, 2026-11-24T19:59",
        "2026-11-24T20:00, 2026-11-25T07:00",
        "2026-11-24T23:59, 2026-11-25T07:00",
        // Friday evening to Monday morning
        "2026-11-27T20:00, 2026-11-30T07:00",
        "2026-11-28T12:00, 2026-11-30T07:00",
        "2026-11-29T23:00, 2026-11-30T07:00",
    })
    void what_is_written_in_quiet_hours_goes_when_they_end(LocalDateTime written, LocalDateTime goes) {
        assertThat(usual.release(at(written))).isEqualTo(at(goes));
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks go forward in the night to Sunday 28 March 2027, and back in that to 25 October 2026
        "2027-03-27T17:59:00Z, 2027-03-27T17:59:00Z",
        "2027-03-27T18:00:00Z, 2027-03-28T04:00:00Z",
        "2027-03-28T03:59:00Z, 2027-03-28T04:00:00Z",
        "2026-10-24T17:00:00Z, 2026-10-25T05:00:00Z",
        "2026-10-25T04:59:00Z, 2026-10-25T05:00:00Z",
    })
    void the_morning_comes_by_the_clock_on_days_when_that_is_changed(Instant written, Instant goes) {
        assertThat(nights.release(written)).isEqualTo(goes);
    }

    @Test
    void without_quiet_hours_it_is_never_quiet() {
        assertThat(none.isQuiet(at(LocalDateTime.parse("2026-11-28T00:00")))).isFalse();
        assertThat(none.release(at(LocalDateTime.parse("2026-11-28T03:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-28T03:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:00, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-25T07:00",
        "2026-11-27T09:00, 2026-11-30T07:00",
        "2026-11-29T09:00, 2026-11-30T07:00",
    })
    void the_next_working_morning_is_that_of_a_weekday(LocalDateTime now, LocalDateTime morning) {
        assertThat(nights.nextWorkingMorning(at(now))).isEqualTo(at(morning));
    }

    @Rule("V-23")
    @ParameterizedTest
    @CsvSource({
        // wished, now, begun, held until
        "2026-11-24T09:00, 2026-11-24T08:59, false, ",
        "2026-11-24T09:00, 2026-11-24T09:00, true, ",
        "2026-11-24T09:00, 2026-11-24T10:00, true, ",
        "2026-11-24T09:00, 2026-11-24T10:01, false, 2026-11-25T07:00",
        "2026-11-27T09:00, 2026-11-27T10:01, false, 2026-11-30T07:00",
        "2026-11-24T21:00, 2026-11-24T21:00, false, 2026-11-25T07:00",
        "2026-11-24T21:00, 2026-11-25T07:00, true, ",
        "2026-11-24T21:00, 2026-11-25T08:01, false, 2026-11-26T07:00",
    })
    void what_goes_to_many_begins_in_its_time_or_in_the_next_working_morning(
            LocalDateTime wished, LocalDateTime now, boolean begun, @Nullable LocalDateTime held) {
        Beginning beginning = new Beginning(at(wished), false, null).at(at(now), at(wished), false, usual);

        assertThat(beginning.begun()).isEqualTo(begun);
        assertThat(beginning.heldUntil()).isEqualTo(held == null ? null : at(held));
    }

    @Test
    void what_was_moved_to_the_next_morning_stays_held_and_begins_then() {
        Instant wished = at(LocalDateTime.parse("2026-11-24T09:00"));
        Instant morning = at(LocalDateTime.parse("2026-11-25T07:00"));
        Beginning late = new Beginning(wished, false, null)
                .at(at(LocalDateTime.parse("2026-11-24T11:00")), wished, false, usual);

        assertThat(late.at(at(LocalDateTime.parse("2026-11-24T12:00")), wished, false, usual))
                .isEqualTo(new Beginning(morning, false, morning));
        assertThat(late.at(morning, wished, false, usual)).isEqualTo(new Beginning(morning, true, null));
    }

    @Test
    void what_has_begun_pauses_in_quiet_hours_and_what_is_urgent_does_not() {
        Instant wished = at(LocalDateTime.parse("2026-11-24T19:58"));
        Instant evening = at(LocalDateTime.parse("2026-11-24T20:00"));
        Beginning begun = new Beginning(wished, true, null);

        assertThat(begun.at(evening, wished, false, usual).heldUntil())
                .isEqualTo(at(LocalDateTime.parse("2026-11-25T07:00")));
        assertThat(new Beginning(wished, false, null).at(evening, wished, true, usual))
                .isEqualTo(begun);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(HELSINKI).toInstant();
    }
}
