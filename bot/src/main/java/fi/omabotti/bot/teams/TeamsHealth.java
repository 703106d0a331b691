package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.ConnectorToken;
import fi.omabotti.bot.health.Sign;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpConnectionPoolMetrics;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether Teams can be spoken to, by what was seen of it last; nobody is called to be asked. Another instance has the same credential
 * and the same network, so that nothing of this is a reason to take one out.
 */
@Configuration(proxyBeanMethods = false)
class TeamsHealth {

    @Bean
    HealthIndicator tokenHealthIndicator(ConnectorClients clients) {
        return () -> clients.token()
                .map(TeamsHealth::token)
                .orElseGet(() -> Health.up().withDetail("token", "none needed").build());
    }

    @Bean
    HealthIndicator connectorHealthIndicator(Exchanges exchanges) {
        return () -> connector(exchanges.reached(), exchanges.missed());
    }

    @Bean
    MeterBinder connectionsToTeams(Transport transport) {
        return new OkHttpConnectionPoolMetrics(transport.connections());
    }

    private static Health token(ConnectorToken.State state) {
        Health.Builder health = state.failure() != null
                ? Health.status(Sign.DEGRADED).withDetail("failure", state.failure())
                : state.latestAt() == null ? Health.unknown() : Health.up();
        return health.withDetail("held", state.good())
                .withDetail("askedFor", text(state.latestAt()))
                .withDetail("until", text(state.until()))
                .build();
    }

    private static Health connector(@Nullable Instant reached, Exchanges.@Nullable Missed missed) {
        boolean out = missed != null && (reached == null || missed.at().isAfter(reached));
        Health.Builder health = out ? Health.status(Sign.DEGRADED) : reached == null ? Health.unknown() : Health.up();
        health.withDetail("reached", text(reached));
        if (missed != null) {
            health.withDetail("missed", missed.at().toString()).withDetail("why", missed.why());
        }
        return health.build();
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "never" : moment.toString();
    }
}
