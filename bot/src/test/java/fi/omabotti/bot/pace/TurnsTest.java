package fi.omabotti.bot.pace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.pace.Turns.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is next, and when; ten in a second, so a step is 100 ms. */
class TurnsTest {

    private static final long MILLISECOND = 1_000_000;
    private static final long STEP = 100 * MILLISECOND;

    private final Turns turns = new Turns(10, 0);

    @Test
    void one_goes_after_another_in_equal_steps() {
        List<Long> gone = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 4; i++) {
            Turn turn = turns.join(Lane.BROADCAST);
            now += Math.max(0, turns.untilFirst(turn, now));
            turns.go(turn, now);
            gone.add(now / MILLISECOND);
        }

        assertThat(gone).containsExactly(0L, 100L, 200L, 300L);
    }

    @Test
    void nothing_is_saved_up_in_an_hour_without_anything() {
        long later = 36_000 * STEP;
        turns.go(turns.join(Lane.NOTICE), later);

        assertThat(turns.untilFirst(turns.join(Lane.NOTICE), later)).isBetween(STEP / 2, STEP);
    }

    @Test
    void half_a_step_that_was_missed_is_made_good() {
        turns.go(turns.join(Lane.BROADCAST), 0);
        turns.go(turns.join(Lane.BROADCAST), STEP + STEP / 4);

        assertThat(turns.untilFirst(turns.join(Lane.BROADCAST), STEP + STEP / 4))
                .isEqualTo(STEP * 3 / 4);
    }

    @Test
    void who_has_asked_goes_before_receipts_and_these_before_what_goes_to_many() {
        Turn many = turns.join(Lane.BROADCAST);
        Turn receipt = turns.join(Lane.NOTICE);
        Turn answer = turns.join(Lane.ANSWER);
        Turn second = turns.join(Lane.ANSWER);

        List<Turn> order = Stream.of(1, 2, 3, 4).map(i -> goNext()).toList();

        assertThat(order).containsExactly(answer, second, receipt, many);
    }

    @Test
    void an_answer_may_be_half_a_step_early_and_what_follows_pays_for_it() {
        turns.go(turns.join(Lane.BROADCAST), 0);
        Turn answer = turns.join(Lane.ANSWER);

        assertThat(turns.untilFirst(answer, 0)).isEqualTo(STEP / 2);
        turns.go(answer, STEP / 2);
        assertThat(turns.untilFirst(turns.join(Lane.BROADCAST), STEP / 2)).isEqualTo(STEP * 3 / 2);
    }

    @Test
    void no_second_holds_more_than_one_above_the_rate_however_it_is_asked() {
        List<Long> gone = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 200; i++) {
            Turn turn = turns.join(i % 3 == 0 ? Lane.ANSWER : Lane.BROADCAST);
            now += Math.max(0, turns.untilFirst(turn, now)) + (i % 7) * (20 * MILLISECOND);
            turns.go(turn, now);
            gone.add(now);
        }

        assertThat(gone)
                .allSatisfy(start -> assertThat(gone.stream()
                                .filter(it -> it >= start && it < start + 10 * STEP)
                                .count())
                        .isLessThanOrEqualTo(11));
    }

    private Turn goNext() {
        Turn next = Objects.requireNonNull(turns.first());
        turns.go(next, 0);
        return next;
    }
}
