package fi.omabotti.bot.delivery;

import fi.omabotti.bot.jobs.Job;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When messages are delivered and forgotten. */
@Configuration(proxyBeanMethods = false)
class DeliveryJobs {

    @Bean
    Job deliverMessages(DeliveryRun run) {
        return Job.every(Duration.ofSeconds(5), "deliver-messages", run::deliverDue);
    }

    @Bean
    Job forgetMessages(DueMessages messages) {
        return Job.daily(LocalTime.of(3, 30), "forget-messages", messages::forgetOldOnes);
    }
}
