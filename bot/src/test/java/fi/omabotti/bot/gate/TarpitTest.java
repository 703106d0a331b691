package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.auth.ClockOfHands;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TarpitTest {

    private final ClockOfHands clock = new ClockOfHands();
    private final Tarpit tarpit = new Tarpit(clock);

    @Test
    void fifty_in_a_second_are_answered_at_once() {
        assertThat(refuse(50)).noneMatch(HttpServletRequest::isAsyncStarted);
    }

    @Test
    void the_next_ones_are_held_back_and_answered_in_a_moment_though_nobody_else_comes() {
        refuse(50);
        MockHttpServletRequest held = refuse(1).get(0);

        assertThat(held.isAsyncStarted()).isTrue();
        await().until(() -> !held.isAsyncStarted());
    }

    @Test
    void the_next_second_begins_anew() {
        refuse(100);
        clock.turn(Duration.ofSeconds(1));

        assertThat(refuse(50)).noneMatch(HttpServletRequest::isAsyncStarted);
    }

    private List<MockHttpServletRequest> refuse(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> new MockHttpServletRequest())
                .peek(request -> {
                    request.setAsyncSupported(true);
                    tarpit.holds(request);
                })
                .toList();
    }
}
