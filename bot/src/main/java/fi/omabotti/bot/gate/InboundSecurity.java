package fi.omabotti.bot.gate;

import fi.omabotti.bot.auth.TeamsSettings;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door, in front of everything: one address is open, to the channel alone or, in local mode, to this machine alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InboundSecurity {

    private static final String MESSAGES = "/api/messages";

    @Bean
    SecurityFilterChain door(HttpSecurity http, TeamsSettings settings, Clock clock) {
        QuietRefusal refusal = new QuietRefusal();
        withoutBrowsers(http)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(requests -> onlyMessages(requests, settings.isLocal()));
        settings.credentials()
                .map(credentials -> ChannelTokens.decoder(credentials.appId(), settings.openidMetadata(), clock))
                .ifPresentOrElse(
                        decoder -> http.oauth2ResourceServer(server ->
                                server.authenticationEntryPoint(refusal).jwt(jwt -> jwt.decoder(decoder))),
                        () -> http.addFilterBefore(new LocalGuard(), AuthorizationFilter.class));
        return http.build();
    }

    /** Errors pass, as they are on their way out. In local mode it is the guard that decides who may send messages. */
    private static void onlyMessages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean local) {
        var messages = requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.POST, MESSAGES);
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
