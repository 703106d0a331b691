package fi.omabotti.bot.doctor;

import fi.omabotti.bot.auth.Calls;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;

/** The machine's clock goes as that of Microsoft's login: tokens are good for minutes, and rows of the trail are dated. */
record ClockCheck(URI login, Clock clock) implements Check {

    private static final Duration NOTICED = Duration.ofSeconds(30);

    /** So much is forgiven when a token is looked at. */
    private static final Duration FORGIVEN = Duration.ofMinutes(5);

    @Override
    public List<Finding> look() {
        Instant before = clock.instant();
        try (ClientHttpResponse answer =
                Calls.impatient().createRequest(login, HttpMethod.GET).execute()) {
            long there = answer.getHeaders().getDate();
            return List.of(
                    there < 0 ? Finding.warning("clock-unknown") : compared(before, Instant.ofEpochMilli(there)));
        } catch (IOException unreachable) {
            return List.of(
                    Finding.failed("login-unreachable", unreachable.getClass().getSimpleName()));
        }
    }

    private Finding compared(Instant before, Instant there) {
        Duration apart = there.isBefore(before)
                ? Duration.between(there, before)
                : there.isAfter(clock.instant()) ? Duration.between(clock.instant(), there) : Duration.ZERO;
        if (apart.compareTo(FORGIVEN) > 0) {
            return Finding.failed("clock-wrong", apart.toSeconds());
        }
        return apart.compareTo(NOTICED) > 0 ? Finding.warning("clock-off", apart.toSeconds()) : Finding.passed("clock");
    }
}
