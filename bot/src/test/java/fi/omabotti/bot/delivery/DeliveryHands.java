package fi.omabotti.bot.delivery;

import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.pace.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Delivery as it is, looked for by hand, at times that are turned by hand, and without chance. */
@TestConfiguration(proxyBeanMethods = false)
class DeliveryHands {

    private final AtomicLong turned = new AtomicLong();

    @Bean
    @Primary
    ClockOfHands clockOfHands() {
        return new ClockOfHands();
    }

    @Bean
    @Primary
    Ticker tickerOfHands() {
        return () -> System.nanoTime() + turned.get();
    }

    @Bean
    @Primary
    Jitter noJitter() {
        return pause -> pause;
    }

    @Bean
    Job deliveryByHand(DeliveryRun run, Sending sending, ClockOfHands clock) {
        return new Job(run, sending, clock, turned);
    }

    /** Delivers when it is told to. */
    record Job(DeliveryRun run, Sending sending, ClockOfHands clock, AtomicLong turned) {

        void turn(Duration time) {
            clock.turn(time);
            turned.addAndGet(time.toNanos());
        }

        /** Teams has forgotten what went to which chat. */
        void rest() {
            turned.addAndGet(Duration.ofHours(2).toNanos());
        }

        /** All that is due, to its outcome. */
        void deliverDue() {
            boolean more;
            do {
                more = run.look();
                await().until(() -> sending.inHand() == 0);
            } while (more);
        }
    }
}
