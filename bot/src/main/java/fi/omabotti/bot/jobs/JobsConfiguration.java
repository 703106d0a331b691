package fi.omabotti.bot.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All jobs, handed to the scheduler. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    List<Task<?>> tasks(List<Job> jobs) {
        return jobs.stream().<Task<?>>map(Job::task).toList();
    }
}
