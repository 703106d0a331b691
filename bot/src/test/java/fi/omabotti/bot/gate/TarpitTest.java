package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.auth.ClockOfHands;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

@ExtendWith(OutputCaptureExtension.class)
class TarpitTest {

    private final ClockOfHands clock = new ClockOfHands();
    private final Tarpit tarpit = new Tarpit(clock);

    @Test
    void fifty_in_a_second_are_answered_at_once() {
        assertThat(held(50)).containsOnly(false);
    }

    @Test
    void the_next_ones_are_held_back_and_answered_in_a_moment_though_nobody_else_comes() {
        held(50);
        MockHttpServletRequest next = request();

        assertThat(tarpit.holds(next)).isTrue();
        assertThat(next.isAsyncStarted()).isTrue();
        await().until(() -> !next.isAsyncStarted());
    }

    @Test
    void the_next_second_begins_anew_and_tells_of_the_flood_in_one_line(CapturedOutput output) {
        held(100);
        clock.turn(Duration.ofSeconds(1));

        assertThat(held(50)).containsOnly(false);
        assertThat(output.toString().lines().filter(line -> line.contains("Refused 100 requests within a second")))
                .hasSize(1);
    }

    private List<Boolean> held(int times) {
        return IntStream.range(0, times).mapToObj(i -> tarpit.holds(request())).toList();
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAsyncSupported(true);
        return request;
    }
}
