package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Of several instances one delivers; their clocks are an hour apart. */
@OnEveryStore
class InstancesTest {

    private final ClockOfHands clock = new ClockOfHands();
    private final ClockOfHands otherClock = new ClockOfHands();
    private final Instances one;
    private final Instances other;

    InstancesTest(TestStore store) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        store.jdbc().sql("delete from running_instance").update();
        store.jdbc()
                .sql("update delivering_instance set instance = '', is_busy = false")
                .update();
        one = new Instances(store.jdbc(), clock);
        other = new Instances(store.jdbc(), otherClock);
        otherClock.turn(Duration.ofHours(1));
    }

    @Test
    void the_first_delivers_and_the_other_does_not() {
        assertThat(one.beat(false)).isTrue();
        assertThat(other.beat(false)).isFalse();

        assertThat(one.isDelivering()).isTrue();
        assertThat(other.isDelivering()).isFalse();
    }

    @Test
    void as_long_as_it_lives_nobody_takes_its_place() {
        one.beat(false);
        for (int i = 0; i < 60; i++) {
            turn(Duration.ofSeconds(5));
            assertThat(one.beat(true)).isFalse();
            assertThat(other.beat(false)).isFalse();
        }

        assertThat(one.isDelivering()).isTrue();
        assertThat(other.isAnotherBusy()).isTrue();
    }

    @Test
    void when_it_has_died_the_other_takes_over_within_a_minute_and_after_it_has_stopped() {
        one.beat(true);
        other.beat(false);

        int seconds = 0;
        while (!other.beat(false)) {
            turn(Duration.ofSeconds(5));
            seconds += 5;
        }

        assertThat(seconds).isLessThan(60);
        assertThat(one.isDelivering()).isFalse();
        assertThat(one.beat(false)).isFalse();
        assertThat(one.isDelivering()).isFalse();
    }

    @Test
    void who_stops_leaves_its_place_at_once() {
        one.beat(false);
        other.beat(false);

        one.leave();

        assertThat(one.isDelivering()).isFalse();
        assertThat(other.beat(false)).isTrue();
        assertThat(other.others()).isZero();
    }

    @Test
    void they_know_of_one_another_until_one_is_silent() {
        one.beat(false);
        other.beat(false);
        one.beat(false);
        assertThat(one.others()).isOne();
        assertThat(other.others()).isOne();

        for (int i = 0; i < 6; i++) {
            turn(Duration.ofSeconds(5));
            one.beat(false);
        }

        assertThat(one.others()).isZero();
    }

    private void turn(Duration time) {
        clock.turn(time);
        otherClock.turn(time);
    }
}
