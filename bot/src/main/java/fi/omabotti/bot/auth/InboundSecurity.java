package fi.omabotti.bot.auth;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door, in front of everything: one address is open, to the channel alone or, in local mode, to this machine alone. */
@Configuration(proxyBeanMethods = false)
class InboundSecurity {

    private static final String MESSAGES = "/api/messages";

    @Bean
    SecurityFilterChain door(HttpSecurity http, TeamsSettings settings, Clock clock) {
        QuietRefusal refusal = new QuietRefusal();
        withoutBrowsers(http)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal));
        settings.credentials()
                .ifPresentOrElse(credentials -> onlyChannel(http, credentials, settings, clock), () -> onlyHere(http));
        return http.build();
    }

    private static void onlyChannel(HttpSecurity http, Credentials credentials, TeamsSettings settings, Clock clock) {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(new QuietRefusal())
                        .jwt(jwt -> jwt.decoder(
                                ChannelTokens.decoder(credentials.appId(), settings.openidMetadata(), clock))))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, MESSAGES)
                        .authenticated()
                        .anyRequest()
                        .denyAll());
    }

    private static void onlyHere(HttpSecurity http) {
        http.addFilterBefore(new LocalGuard(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, MESSAGES)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
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
