package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "1, , PT2S",
        "2, , PT4S",
        "3, , PT8S",
        "11, , PT34M8S",
        "12, , PT1H",
        "34, , PT1H",
        "1, PT0S, PT2S",
        "1, PT-1H, PT2S",
        "1, PT30S, PT30S",
        "12, PT2H, PT2H",
        "1, P3D, P1D",
    })
    void pauses_grow_to_an_hour_and_are_never_shorter_than_teams_asks(
            int attempts, @Nullable Duration asked, Duration pause) {
        assertThat(RetrySchedule.pauseAfter(attempts, asked)).contains(pause);
    }

    @Test
    void after_a_day_nothing_is_tried_again() {
        Duration inAll = IntStream.rangeClosed(1, 34)
                .mapToObj(attempts -> RetrySchedule.pauseAfter(attempts, null).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(inAll).isBetween(Duration.ofHours(24), Duration.ofHours(25));
        assertThat(RetrySchedule.pauseAfter(35, null)).isEmpty();
        assertThat(RetrySchedule.pauseAfter(35, Duration.ofSeconds(1))).isEmpty();
    }
}
