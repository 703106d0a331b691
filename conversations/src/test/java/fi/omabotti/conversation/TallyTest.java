package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T05:00:00Z");

    private static final Tally HELD = new Tally(
            Map.of(DeliveryState.DELIVERED, 3, DeliveryState.WAITING, 2), Map.of(Obstacle.THROTTLED, 1), TUESDAY);

    private static final Tally OVER = new Tally(
            Map.of(DeliveryState.DELIVERED, 4, DeliveryState.UNDELIVERABLE, 1),
            Map.of(Obstacle.THROTTLED, 2, Obstacle.NO_ACCOUNT, 1),
            null);

    @Test
    void adds_up_everybody_and_every_reason() {
        Tally both = HELD.plus(OVER);

        assertThat(both.states())
                .isEqualTo(
                        Map.of(DeliveryState.DELIVERED, 7, DeliveryState.WAITING, 2, DeliveryState.UNDELIVERABLE, 1));
        assertThat(both.obstacles()).isEqualTo(Map.of(Obstacle.THROTTLED, 3, Obstacle.NO_ACCOUNT, 1));
        assertThat(both.total()).isEqualTo(HELD.total() + OVER.total());
    }

    @Test
    void goes_on_when_the_first_of_them_does() {
        Tally sooner = new Tally(Map.of(DeliveryState.WAITING, 1), Map.of(), MONDAY);

        assertThat(HELD.plus(sooner).heldUntil()).isEqualTo(MONDAY);
        assertThat(sooner.plus(HELD).heldUntil()).isEqualTo(MONDAY);
        assertThat(HELD.plus(OVER).heldUntil()).isEqualTo(TUESDAY);
        assertThat(OVER.plus(HELD).heldUntil()).isEqualTo(TUESDAY);
        assertThat(OVER.plus(OVER).heldUntil()).isNull();
    }
}
