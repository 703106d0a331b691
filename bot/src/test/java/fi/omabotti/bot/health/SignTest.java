package fi.omabotti.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.auth.ClockOfHands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SignTest {

    private final ClockOfHands clock = new ClockOfHands();

    @Test
    void is_looked_at_once_in_five_seconds_however_often_it_is_asked_for() {
        AtomicInteger looks = new AtomicInteger();
        Sign sign = Sign.told(
                () -> Health.up().withDetail("look", looks.incrementAndGet()).build(), clock);

        sign.health();
        clock.turn(Duration.ofMillis(4999));
        assertThat(sign.health().getDetails()).containsEntry("look", 1);

        clock.turn(Duration.ofMillis(1));
        assertThat(sign.health().getDetails()).containsEntry("look", 2);
    }

    @Test
    void a_fault_is_told_by_its_kind_and_not_in_its_words() {
        Sign sign = Sign.told(
                () -> {
                    throw new IllegalStateException("Kanarialintu");
                },
                clock);

        assertThat(sign.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(sign.health().getDetails()).hasToString("{why=IllegalStateException}");
    }

    @Test
    void a_store_that_is_not_there_is_down() {
        assertThat(storeAt(1).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_store_that_says_nothing_is_down_after_two_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Health health = storeAt(silent.getLocalPort());

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("why", "no answer in 2 s");
        }
    }

    @Test
    void a_store_that_answers_is_up() {
        DriverManagerDataSource store = new DriverManagerDataSource("jdbc:h2:mem:sign");

        assertThat(new HealthConfiguration().storeHealthIndicator(store, clock).health())
                .extracting(Health::getStatus)
                .isEqualTo(Status.UP);
    }

    private Health storeAt(int port) {
        DriverManagerDataSource store =
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/omabotti");
        return new HealthConfiguration().storeHealthIndicator(store, clock).health();
    }
}
