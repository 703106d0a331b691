package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private final Queue<Runnable> started = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void who_comes_while_it_runs_shares_the_outcome() {
        SingleFlight<Integer> flight = flight(runs::incrementAndGet);

        CompletableFuture<Integer> first = flight.run();
        CompletableFuture<Integer> second = flight.run();

        assertThat(started).hasSize(1);
        assertThat(first).isNotDone();
        started.remove().run();
        assertThat(first).isCompletedWithValue(1);
        assertThat(second).isCompletedWithValue(1);
    }

    @Test
    void who_comes_later_starts_it_anew() {
        SingleFlight<Integer> flight = flight(runs::incrementAndGet);
        CompletableFuture<Integer> earlier = flight.run();
        started.remove().run();

        CompletableFuture<Integer> later = flight.run();
        started.remove().run();

        assertThat(earlier).isCompletedWithValue(1);
        assertThat(later).isCompletedWithValue(2);
    }

    @Test
    void who_asks_again_on_hearing_the_outcome_starts_it_anew() {
        SingleFlight<Integer> flight = flight(runs::incrementAndGet);
        CompletableFuture<Integer> again = flight.run().thenCompose(outcome -> flight.run());

        started.remove().run();
        started.remove().run();

        assertThat(again).isCompletedWithValue(2);
    }

    @Test
    void a_failure_is_shared_too_and_the_next_run_may_go_well() {
        SingleFlight<Integer> flight = flight(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("out of reach");
            }
            return runs.get();
        });
        CompletableFuture<Integer> first = flight.run();
        CompletableFuture<Integer> second = flight.run();

        started.remove().run();

        assertThat(first).isCompletedExceptionally();
        assertThat(second)
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IllegalStateException.class);
        CompletableFuture<Integer> third = flight.run();
        started.remove().run();
        assertThat(third).isCompletedWithValue(2);
    }

    @Test
    void who_gives_up_waiting_takes_nothing_from_the_others() {
        SingleFlight<Integer> flight = flight(runs::incrementAndGet);
        CompletableFuture<Integer> impatient = flight.run();
        CompletableFuture<Integer> patient = flight.run();

        impatient.cancel(true);
        started.remove().run();

        assertThat(patient).isCompletedWithValue(1);
    }

    @Test
    void work_that_cannot_be_started_fails_and_stands_in_nobodys_way() {
        SingleFlight<Integer> flight = new SingleFlight<>(runs::incrementAndGet, work -> {
            if (started.isEmpty()) {
                started.add(work);
                throw new RejectedExecutionException();
            }
            work.run();
        });

        assertThat(flight.run()).isCompletedExceptionally();
        assertThat(flight.run()).isCompletedWithValue(1);
    }

    private SingleFlight<Integer> flight(Supplier<Integer> work) {
        return new SingleFlight<>(work, started::add);
    }
}
