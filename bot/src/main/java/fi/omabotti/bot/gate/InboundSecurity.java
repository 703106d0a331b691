package fi.omabotti.bot.gate;

import fi.omabotti.bot.auth.Credentials;
import fi.omabotti.bot.auth.TeamsSettings;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The door, in front of everything. One address is open, to the channel alone or, in local mode, to this machine alone; and
 * those that say whether the bot is up, and nothing else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InboundSecurity {

    private static final String MESSAGES = "/api/messages";
    private static final String[] HEALTH = {"/actuator/health", "/livez", "/readyz"};

    @Bean
    SecurityFilterChain door(HttpSecurity http, TeamsSettings settings, Clock clock) {
        QuietRefusal refusal = new QuietRefusal(new Tarpit(clock));
        withoutBrowsers(http)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(requests -> onlyMessages(requests, settings.isLocal()));
        Filter guard = settings.credentials()
                .<Filter>map(credentials -> tokenGuard(tokens(credentials, settings, clock), refusal))
                .orElseGet(LocalGuard::new);
        http.addFilterBefore(guard, AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** What an administrator opens at a port of its own is reached through that port and no other. */
    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain serviceEntrance(HttpSecurity http) {
        return withoutBrowsers(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Spring's filter for bearer tokens, without what its configurer brings along: it opens an address of its own. */
    private static Filter tokenGuard(ChannelTokens tokens, QuietRefusal refusal) {
        BearerTokenAuthenticationFilter guard = new BearerTokenAuthenticationFilter(
                new ProviderManager(new JwtAuthenticationProvider(tokens)), new BearerHeader());
        guard.setAuthenticationEntryPoint(refusal);
        return guard;
    }

    private static ChannelTokens tokens(Credentials credentials, TeamsSettings settings, Clock clock) {
        PublishedKeys published = new PublishedKeys(settings.openidMetadata());
        return new ChannelTokens(credentials.appId(), new ChannelKeys(published::fetch, clock), clock);
    }

    /** In local mode it is the guard that decides who may send messages. */
    private static void onlyMessages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean local) {
        var messages =
                requests.requestMatchers(HttpMethod.GET, HEALTH).permitAll().requestMatchers(HttpMethod.POST, MESSAGES);
        (local ? messages.permitAll() : messages.authenticated()).anyRequest().denyAll();
    }

    /** Nobody comes here with a browser: no session, no login, no form to forge. */
    private static HttpSecurity withoutBrowsers(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
