package fi.omabotti.bot.delivery;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.health.Sign;
import fi.omabotti.bot.teams.OpeningSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what is sent unasked goes: that somebody looks for it, and that nothing waits without a reason. */
@Configuration(proxyBeanMethods = false)
class OutboxHealth {

    /** Longer than tens of thousands of messages take at the pace that Teams allows. */
    private static final Duration TOO_LONG = Duration.ofMinutes(30);

    /** Who has not added the bot waits by right, and so does what has not begun or is held back. */
    private static final String LONGEST_DUE = """
            select min(m.next_at) as at from outgoing_message m
            where m.state = 'WAITING' and m.next_at <= :now
              and ((m.lane = 'NOTICE'
                    and (:opening = true or exists (select 1 from worker w
                                                    join conversation_reference r on r.directory_id = w.directory_id
                                                    where w.id = m.worker_id)))
                   or (m.lane = 'BROADCAST'
                       and exists (select 1 from broadcast b where b.message_key = m.message_key
                                   and b.begun = true and b.held_until is null)))
            """;

    /** What ended its thread was no fault of a message: it does not come back without a restart. */
    @Bean
    HealthIndicator deliveryHealthIndicator(DeliveryLoop loop) {
        return () -> loop.isDead()
                ? Health.down().withDetail("why", "its thread has ended").build()
                : Health.up().build();
    }

    @Bean
    Sign outboxHealthIndicator(JdbcClient jdbc, TeamsSettings teams, OpeningSettings opening, Clock clock) {
        return Sign.told(() -> outbox(longestWait(jdbc, opening.reachesAnybody(teams), clock.instant())), clock);
    }

    private static Health outbox(Duration longestWait) {
        return (longestWait.compareTo(TOO_LONG) > 0 ? Health.status(Sign.DEGRADED) : Health.up())
                .withDetail("longestWaitSeconds", longestWait.toSeconds())
                .build();
    }

    private static Duration longestWait(JdbcClient jdbc, boolean opening, Instant now) {
        return jdbc.sql(LONGEST_DUE)
                .param("now", Utc.of(now))
                .param("opening", opening)
                .query((row, number) -> row.getObject("at", OffsetDateTime.class))
                .optional()
                .map(since -> Duration.between(since.toInstant(), now))
                .orElse(Duration.ZERO);
    }
}
