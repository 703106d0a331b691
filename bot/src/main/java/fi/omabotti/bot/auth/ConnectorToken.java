package fi.omabotti.bot.auth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * The bot's own token for posting: kept until five minutes before its end, and asked for by one thread at a time however
 * many need it.
 */
public final class ConnectorToken {

    private static final Duration EARLY = Duration.ofMinutes(5);

    private final RestClientClientCredentialsTokenResponseClient client;
    private final OAuth2ClientCredentialsGrantRequest request;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable OAuth2AccessToken held;

    public ConnectorToken(Credentials credentials, URI login, Clock clock) {
        this.client = client();
        this.request = new OAuth2ClientCredentialsGrantRequest(registration(credentials, login));
        this.clock = clock;
    }

    /**
     * A token that is good for some minutes yet.
     *
     * @throws OAuth2AuthorizationException when none is to be had
     */
    public String current() {
        lock.lock();
        try {
            return held != null && isGood(held) ? held.getTokenValue() : fetch();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Another token than the one that was refused; if somebody has fetched another meanwhile, that one.
     *
     * @throws OAuth2AuthorizationException when none is to be had
     */
    public String insteadOf(String refused) {
        lock.lock();
        try {
            if (held != null && held.getTokenValue().equals(refused)) {
                held = null;
            }
            return current();
        } finally {
            lock.unlock();
        }
    }

    private String fetch() {
        OAuth2AccessToken fetched = client.getTokenResponse(request).getAccessToken();
        held = fetched;
        return fetched.getTokenValue();
    }

    private boolean isGood(OAuth2AccessToken token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().plus(EARLY).isBefore(end);
    }

    private static RestClientClientCredentialsTokenResponseClient client() {
        RestClientClientCredentialsTokenResponseClient client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(Calls.impatient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static ClientRegistration registration(Credentials credentials, URI login) {
        return ClientRegistration.withRegistrationId("connector")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientId(credentials.appId())
                .clientSecret(credentials.appPassword())
                .scope("https://api.botframework.com/.default")
                .tokenUri(withoutSlash(login) + "/" + credentials.tenantId() + "/oauth2/v2.0/token")
                .build();
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
