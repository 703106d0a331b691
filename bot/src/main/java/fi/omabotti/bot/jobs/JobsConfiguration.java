package fi.omabotti.bot.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import fi.omabotti.absence.Leavers;
import fi.omabotti.event.EventUpkeep;
import fi.omabotti.followup.AgreedActionUpkeep;
import fi.omabotti.lookup.RecentAnswers;
import fi.omabotti.pretask.PreTaskUpkeep;
import fi.omabotti.proposal.ProposalUpkeep;
import fi.omabotti.retention.Retention;
import fi.omabotti.usage.UsageReports;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All jobs, handed to the scheduler. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    Job removeWhatIsNotKept(Retention retention) {
        return Job.daily(LocalTime.of(3, 0), "retention", retention::run);
    }

    @Bean
    Job forgetRecentAnswers(RecentAnswers answers) {
        return Job.every(RecentAnswers.KEPT, "forget-recent-answers", answers::forgetOldOnes);
    }

    @Bean
    Job tellOfLeavers(Leavers leavers) {
        return Job.daily(LocalTime.of(8, 0), "leavers", leavers::tellSupervisors);
    }

    @Bean
    Job writeTheWeeksUse(UsageReports reports) {
        return Job.weekly(DayOfWeek.MONDAY, LocalTime.of(6, 0), "use-of-the-week", reports::lastWeek);
    }

    @Bean
    Job remindOfProposals(ProposalUpkeep proposals) {
        return Job.daily(LocalTime.of(7, 0), "remind-of-proposals", proposals::remind);
    }

    @Bean
    Job giveFreeSeats(EventUpkeep events) {
        return Job.every(Duration.ofSeconds(5), "event-seats", events::promote);
    }

    @Bean
    Job remindOfEvents(EventUpkeep events) {
        return Job.every(Duration.ofMinutes(1), "event-reminders", events::remind);
    }

    @Bean
    Job forgetNeeds(EventUpkeep events) {
        return Job.daily(LocalTime.of(3, 10), "event-needs", events::forgetNeeds);
    }

    @Bean
    Job remindOfPreTasks(PreTaskUpkeep tasks) {
        return Job.every(Duration.ofMinutes(1), "pre-task-reminders", tasks::remind);
    }

    @Bean
    Job showProgressOfPreTasks(PreTaskUpkeep tasks) {
        return Job.every(Duration.ofMinutes(1), "pre-task-progress", tasks::showProgress);
    }

    @Bean
    Job askAboutAgreedActions(AgreedActionUpkeep actions) {
        return Job.every(Duration.ofMinutes(5), "agreed-actions", actions::ask);
    }

    @Bean
    Job forgetAgreedActions(AgreedActionUpkeep actions) {
        return Job.daily(LocalTime.of(3, 20), "old-agreed-actions", actions::forget);
    }

    @Bean
    List<Task<?>> tasks(List<Job> jobs) {
        return jobs.stream().<Task<?>>map(Job::task).toList();
    }
}
