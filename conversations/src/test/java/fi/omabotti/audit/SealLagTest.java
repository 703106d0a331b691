package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEveryStore
class SealLagTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");

    private final TestStore store;
    private final SealLag lag;

    SealLagTest(TestStore store) {
        this.store = store;
        this.lag = new SealLag(store.jdbc());
    }

    @Test
    void a_trail_without_seals_is_behind_by_its_oldest_row() {
        Office office = new Office(store);

        assertThat(lag.look(MORNING)).isEqualTo(new SealLag.Lag(null, Duration.ZERO));

        at(MORNING).write(office.card());

        assertThat(lag.look(MORNING.plusSeconds(60))).isEqualTo(new SealLag.Lag(null, Duration.ofSeconds(60)));
    }

    @Test
    void rows_that_are_sealed_wait_no_longer_and_later_ones_do() {
        Office office = new Office(store);
        at(MORNING).write(office.card());
        at(MORNING.plusSeconds(10)).sealer().sealNow();

        assertThat(lag.look(MORNING.plus(Duration.ofDays(3))))
                .isEqualTo(new SealLag.Lag(MORNING.plusSeconds(10), Duration.ZERO));

        at(MORNING.plusSeconds(70)).write(office.nobody());

        assertThat(lag.look(MORNING.plusSeconds(100)).longestUnsealed()).isEqualTo(Duration.ofSeconds(30));
    }

    private Trail at(Instant moment) {
        return new Trail(store, Clock.fixed(moment, Clock.systemUTC().getZone()));
    }
}
