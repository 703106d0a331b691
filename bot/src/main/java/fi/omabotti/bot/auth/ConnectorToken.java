package fi.omabotti.bot.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The bot's own token for posting. Renewed from five minutes before its end, while posts go on with it; fetched once
 * however many wait for it, and those who wait share a failure too.
 */
public final class ConnectorToken {

    private static final Logger log = LoggerFactory.getLogger(ConnectorToken.class);

    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(30);

    /** How long a failure answers for those who waited behind it: for a free thread, say. */
    private static final Duration SAME_FAILURE = Duration.ofSeconds(1);

    private final TokenSource source;
    private final Clock clock;
    private final SingleFlight<AccessToken> fetches;
    private volatile @Nullable AccessToken held;
    private volatile Outcome latest = new Outcome(Instant.MIN, null);

    ConnectorToken(TokenSource source, Clock clock, Executor executor) {
        this.source = source;
        this.clock = clock;
        this.fetches = new SingleFlight<>(this::fetch, executor);
    }

    /**
     * The token of these settings; empty in local mode.
     *
     * @throws SettingsFault when the credentials cannot be used
     */
    public static Optional<ConnectorToken> of(TeamsSettings settings, SslBundles bundles, Clock clock) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("connector-token-");
        executor.setDaemon(true);
        return settings.credentials()
                .map(it -> new ConnectorToken(TokenSource.of(it, settings.login(), bundles, clock), clock, executor));
    }

    /**
     * A token that is good now. Waits only when there is none.
     *
     * @throws TokenUnavailable when none is to be had
     */
    public String current() {
        AccessToken token = held;
        Instant now = clock.instant();
        if (token == null || !now.isBefore(token.end())) {
            return await();
        }
        if (!now.isBefore(token.end().minus(EARLY)) && !now.isBefore(latest.at().plus(BETWEEN_RENEWALS))) {
            CompletableFuture<AccessToken> unused = fetches.run();
        }
        return token.value();
    }

    /**
     * Another token than the one that was refused; if somebody has fetched another meanwhile, that one.
     *
     * @throws TokenUnavailable when none is to be had
     */
    public String insteadOf(String refused) {
        AccessToken token = held;
        return token == null || token.value().equals(refused) ? await() : current();
    }

    /**
     * How it is with the token, without asking for one.
     *
     * @param good whether one is held that is good now
     * @param latestAt when one was asked for last; null while there was none
     * @param until the end of the one that is held; null when there is none
     * @param failure the outcome of the latest attempt; null when it brought a token. Quotes nothing that was sent or answered
     */
    public record State(
            boolean good,
            @Nullable Instant latestAt,
            @Nullable Instant until,
            @Nullable String failure) {}

    /** As it is now. */
    public State state() {
        AccessToken token = held;
        Outcome outcome = latest;
        TokenUnavailable failure = outcome.failure();
        return new State(
                token != null && clock.instant().isBefore(token.end()),
                outcome.at().equals(Instant.MIN) ? null : outcome.at(),
                token == null ? null : token.end(),
                failure == null ? null : failure.getMessage());
    }

    private String await() {
        TokenUnavailable failure = latest.failure();
        if (failure != null && clock.instant().isBefore(latest.at().plus(SAME_FAILURE))) {
            throw failure;
        }
        try {
            return fetches.run().join().value();
        } catch (CompletionException e) {
            throw e.getCause() instanceof TokenUnavailable failed ? failed : TokenUnavailable.of(e);
        }
    }

    private AccessToken fetch() {
        try {
            AccessToken fetched = source.fetch();
            held = fetched;
            latest = new Outcome(clock.instant(), null);
            return fetched;
        } catch (RuntimeException e) {
            TokenUnavailable failure = TokenUnavailable.of(e);
            latest = new Outcome(clock.instant(), failure);
            log.warn("No token for posting: {}", failure.getMessage());
            throw failure;
        }
    }

    /** Of the latest fetch. */
    private record Outcome(Instant at, @Nullable TokenUnavailable failure) {}
}
