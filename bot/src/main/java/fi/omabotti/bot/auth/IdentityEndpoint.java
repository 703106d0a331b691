package fi.omabotti.bot.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.omabotti.bot.auth.Credential.Identity;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The platform's own address for tokens: a virtual machine's metadata service (IMDS), or that of App Service and Container
 * Apps, which wants its header shown. Asked directly, never by a proxy.
 */
final class IdentityEndpoint {

    private final Identity identity;
    private final Clock clock;
    private final RestClient http = Calls.answering(Calls.direct()).build();

    IdentityEndpoint(Identity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** A token of the identity for that resource. */
    AccessToken token(String resource) {
        Answer answer =
                http.get().uri(address(resource)).headers(this::show).retrieve().body(Answer.class);
        if (answer == null
                || answer.token() == null
                || answer.token().isBlank()
                || !"Bearer".equalsIgnoreCase(answer.type())) {
            throw new TokenUnavailable("the identity endpoint gave no bearer token");
        }
        Instant end = Instant.ofEpochSecond(answer.end());
        if (!end.isAfter(clock.instant())) {
            throw new TokenUnavailable("the identity endpoint gave a token that is over");
        }
        return new AccessToken(answer.token(), end);
    }

    private URI address(String resource) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(identity.source())
                .queryParam("api-version", identity.header() == null ? "2018-02-01" : "2019-08-01")
                .queryParam("resource", "{resource}");
        return identity.clientId() == null
                ? address.encode().buildAndExpand(resource).toUri()
                : address.queryParam("client_id", "{identity}")
                        .encode()
                        .buildAndExpand(resource, identity.clientId())
                        .toUri();
    }

    private void show(HttpHeaders headers) {
        if (identity.header() == null) {
            headers.set("Metadata", "true");
        } else {
            headers.set("X-IDENTITY-HEADER", identity.header());
        }
    }

    /** Both services give the end in seconds since 1970, as text; App Service does not say {@code expires_in}. */
    private record Answer(
            @JsonProperty("access_token") @Nullable String token,
            @JsonProperty("token_type") @Nullable String type,
            @JsonProperty("expires_on") long end) {}
}
