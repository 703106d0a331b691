package fi.omabotti.bot.delivery;

import fi.omabotti.bot.jobs.Job;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalTime;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When messages are forgotten, and what is seen of them from outside. */
@Configuration(proxyBeanMethods = false)
class DeliveryJobs {

    private static final int MOST_PERCENT = 25;

    @Bean
    Job forgetMessages(Upkeep upkeep) {
        return Job.daily(LocalTime.of(3, 30), "forget-messages", upkeep::forgetOldOnes);
    }

    @Bean
    Jitter jitter() {
        return pause ->
                pause.plus(pause.multipliedBy(ThreadLocalRandom.current().nextInt(MOST_PERCENT + 1))
                        .dividedBy(100));
    }

    /** How long the longest due message has waited: what grows here is not delivered. */
    @Bean
    MeterBinder longestWait(DueMessages due) {
        return meters -> TimeGauge.builder(
                        "omabotti.outbox.longest.wait",
                        due,
                        TimeUnit.SECONDS,
                        it -> it.longestWait().toSeconds())
                .register(meters);
    }
}
