package fi.omabotti.bot.auth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.util.MultiValueMap;

/** Asks Entra for the bot's token, by OAuth's client credentials at the tenant's own address. Spring speaks the protocol. */
final class EntraLogin {

    private static final String SIGNED_BY_CLIENT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** What Spring makes of an answer that does not say how long the token lives. */
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private final Credentials credentials;
    private final String address;
    private final Clock clock;
    private final ClientHttpRequestFactory calls;

    EntraLogin(Credentials credentials, URI login, Clock clock) {
        this(credentials, login, clock, Calls.impatient());
    }

    EntraLogin(Credentials credentials, URI login, Clock clock, ClientHttpRequestFactory calls) {
        String base = login.toString();
        this.credentials = credentials;
        this.address = (base.endsWith("/") ? base : base + "/") + credentials.tenantId() + "/oauth2/v2.0/token";
        this.clock = clock;
        this.calls = calls;
    }

    /** A signed statement that speaks for the app, new at each use. */
    interface Assertion extends Supplier<String> {}

    TokenSource with(String secret) {
        return source(client(), ClientAuthenticationMethod.CLIENT_SECRET_POST, secret);
    }

    TokenSource with(Assertion assertion) {
        return signed(request -> MultiValueMap.fromSingleValue(
                Map.of("client_assertion_type", SIGNED_BY_CLIENT, "client_assertion", assertion.get())));
    }

    TokenSource with(SigningKey key) {
        var assertion = new NimbusJwtClientAuthenticationParametersConverter<OAuth2ClientCredentialsGrantRequest>(
                registration -> key.get());
        assertion.setJwtClientAssertionCustomizer(
                statement -> statement.getHeaders().type("JWT"));
        return signed(assertion);
    }

    private TokenSource signed(
            Converter<OAuth2ClientCredentialsGrantRequest, MultiValueMap<String, String>> assertion) {
        RestClientClientCredentialsTokenResponseClient client = client();
        client.addParametersConverter(assertion);
        return source(client, ClientAuthenticationMethod.PRIVATE_KEY_JWT, null);
    }

    private TokenSource source(
            RestClientClientCredentialsTokenResponseClient client,
            ClientAuthenticationMethod method,
            @Nullable String secret) {
        OAuth2ClientCredentialsGrantRequest request =
                new OAuth2ClientCredentialsGrantRequest(ClientRegistration.withRegistrationId("connector")
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .clientAuthenticationMethod(method)
                        .clientId(credentials.appId())
                        .clientSecret(secret)
                        .scope(TokenSource.CONNECTOR + "/.default")
                        .tokenUri(address)
                        .build());
        return () -> {
            Instant asked = clock.instant();
            return checked(client.getTokenResponse(request).getAccessToken(), asked);
        };
    }

    /** The end is counted by our clock from when it was asked for: Spring's own is the system's. */
    private static AccessToken checked(OAuth2AccessToken token, Instant asked) {
        Instant begin = token.getIssuedAt();
        Instant end = token.getExpiresAt();
        if (begin == null || end == null || Duration.between(begin, end).compareTo(UNSAID) <= 0) {
            throw new TokenUnavailable("the token has no end");
        }
        if (!OAuth2AccessToken.TokenType.BEARER.equals(token.getTokenType())) {
            throw new TokenUnavailable("the token is not a bearer's");
        }
        return new AccessToken(token.getTokenValue(), asked.plus(Duration.between(begin, end)));
    }

    private RestClientClientCredentialsTokenResponseClient client() {
        RestClientClientCredentialsTokenResponseClient client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(Calls.answering(calls)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        return client;
    }
}
