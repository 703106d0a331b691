package fi.omabotti.bot.health;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.audit.SealLag;
import fi.omabotti.lookup.DataAge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bot stands on: its store, the extract that it answers from, its trail and its jobs. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    private static final int SECONDS_FOR_A_QUERY = 2;

    /** Seals are made every ten seconds, as it comes. */
    private static final Duration LONGEST_UNSEALED = Duration.ofMinutes(10);

    /** Without it there is nothing to answer from, and the record of an answer cannot be written. */
    @Bean
    Sign storeHealthIndicator(DataSource database, Clock clock) {
        JdbcTemplate impatient = new JdbcTemplate(database);
        impatient.setQueryTimeout(SECONDS_FOR_A_QUERY);
        return Sign.vital(
                () -> {
                    impatient.queryForObject("select 1", Integer.class);
                    return Health.up().build();
                },
                clock);
    }

    @Bean
    Sign extractHealthIndicator(DataAge age, AssignmentSettings assignments, Clock clock) {
        return Sign.told(
                () -> assignments.storeIsMaster()
                        ? Health.up().withDetail("extract", "none needed").build()
                        : age.now()
                                .map(HealthConfiguration::extract)
                                .orElseGet(() -> Health.status(Sign.DEGRADED)
                                        .withDetail("extract", "none yet")
                                        .build()),
                clock);
    }

    @Bean
    Sign trailHealthIndicator(SealLag lag, Clock clock) {
        return Sign.told(() -> trail(lag.look(clock.instant())), clock);
    }

    @Bean
    Sign jobsHealthIndicator(JdbcClient jdbc, Clock clock) {
        JobTimes times = new JobTimes(jdbc);
        return Sign.told(() -> times.health(clock.instant()), clock);
    }

    private static Health extract(DataAge.Age age) {
        String state = age.isTooOld() ? "too old" : age.isMissed() ? "missed" : "as expected";
        return (age.isTooOld() || age.isMissed() ? Health.status(Sign.DEGRADED) : Health.up())
                .withDetail("extract", state)
                .withDetail("taken", age.taken().toOffsetDateTime().toString())
                .build();
    }

    private static Health trail(SealLag.Lag lag) {
        Instant last = lag.lastSeal();
        return (lag.longestUnsealed().compareTo(LONGEST_UNSEALED) > 0 ? Health.status(Sign.DEGRADED) : Health.up())
                .withDetail("lastSeal", last == null ? "none yet" : last.toString())
                .withDetail("longestUnsealedSeconds", lag.longestUnsealed().toSeconds())
                .build();
    }
}
