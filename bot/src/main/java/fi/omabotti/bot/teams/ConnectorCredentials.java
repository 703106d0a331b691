package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.ConnectorToken;
import fi.omabotti.bot.auth.TokenUnavailable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Shows the bot's token to the connector; when it is refused, once more with another, if another is to be had. While every
 * token is refused, no more than one in half a minute is asked for.
 */
final class ConnectorCredentials implements Interceptor {

    private static final int UNAUTHORIZED = 401;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(30);

    private final ConnectorToken token;
    private final Clock clock;
    private volatile Instant anotherFrom = Instant.MIN;

    ConnectorCredentials(ConnectorToken token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            String first = token.current();
            Response response = chain.proceed(with(first, chain.request()));
            if (response.code() != UNAUTHORIZED) {
                anotherFrom = Instant.MIN;
                return response;
            }
            if (clock.instant().isBefore(anotherFrom)) {
                return response;
            }
            String second = token.insteadOf(first);
            if (second.equals(first)) {
                return response;
            }
            response.close();
            anotherFrom = clock.instant().plus(BETWEEN_ATTEMPTS);
            return chain.proceed(with(second, chain.request()));
        } catch (TokenUnavailable noToken) {
            // anything but an IOException would end the client's thread
            throw new NoToken(noToken);
        }
    }

    private static Request with(String token, Request request) {
        return request.newBuilder().header("Authorization", "Bearer " + token).build();
    }

    /** Named for the log. */
    private static final class NoToken extends NotSent {

        private static final long serialVersionUID = 1L;

        NoToken(Throwable cause) {
            super(cause);
        }

        @Override
        String why() {
            return "NoToken";
        }
    }
}
