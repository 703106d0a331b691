package fi.omabotti.bot.teams;

import fi.omabotti.bot.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about activities later. */
@Configuration(proxyBeanMethods = false)
class TeamsJobs {

    @Bean
    Job hideAnswers(TakingAway takingAway) {
        return Job.every(Duration.ofSeconds(5), "hide-answers", takingAway::takeAwayDue);
    }

    @Bean
    Job forgetAnswers(DueAnswers answers) {
        return Job.every(Duration.ofHours(1), "forget-answers", answers::forgetOldOnes);
    }

    @Bean
    Job forgetActivities(SeenActivities seen) {
        return Job.every(Duration.ofHours(1), "forget-activities", seen::forgetOldOnes);
    }
}
