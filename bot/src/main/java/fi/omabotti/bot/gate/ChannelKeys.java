package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fi.omabotti.bot.auth.SingleFlight;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The channel's keys, at hand. A request whose key is known never waits: renewal happens elsewhere, and what is held is kept
 * while it fails. An unknown key is worth one fetch for all who ask, and not another before half a minute has passed: so a
 * new key works soon, and a flood of invented ones costs the channel next to nothing.
 */
final class ChannelKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(ChannelKeys.class);

    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final int LONGEST_WAIT_SECONDS = 10;

    /** Few, as whoever invents keys could otherwise have all the server's threads wait. */
    private static final int WAITING_AT_ONCE = 8;

    private final Supplier<JWKSet> channel;
    private final Clock clock;
    private final SingleFlight<Held> renewal;
    private final Semaphore waiting = new Semaphore(WAITING_AT_ONCE);
    private volatile Held held = new Held(new JWKSet(), Instant.EPOCH, Instant.EPOCH);

    /**
     * Asks for the keys at once, and does not wait for them: the bot starts without a network too.
     *
     * @param channel fetches the keys; a fetch that fails says why in its exception's message, which is logged
     */
    ChannelKeys(Supplier<JWKSet> channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
        this.renewal = new SingleFlight<>(this::renew, oneThread());
        renewElsewhere();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) {
        List<JWK> known = select(wanted);
        if (known.isEmpty()) {
            return afterRenewal(wanted);
        }
        if (held.isOld(clock.instant())) {
            renewElsewhere();
        }
        return known;
    }

    private void renewElsewhere() {
        CompletableFuture<Held> unused = renewal.run();
    }

    private List<JWK> afterRenewal(JWKSelector wanted) {
        if (!waiting.tryAcquire()) {
            return List.of();
        }
        try {
            renewal.run().orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException | CancellationException tooSlow) {
            return List.of();
        } finally {
            waiting.release();
        }
        return select(wanted);
    }

    private List<JWK> select(JWKSelector wanted) {
        Instant now = clock.instant();
        return wanted.select(held.keys()).stream()
                .filter(key -> isInDate(key, now))
                .toList();
    }

    /** On the background thread, and so one at a time. */
    private Held renew() {
        Held before = held;
        Instant now = clock.instant();
        if (before.wasTriedJustBefore(now)) {
            return before;
        }
        held = new Held(before.keys(), before.fetchedAt(), now);
        try {
            held = new Held(channel.get(), now, now);
        } catch (RuntimeException failure) {
            log.warn(
                    "The channel's keys could not be fetched: {}; {} known",
                    failure.getMessage(),
                    before.keys().size());
        }
        return held;
    }

    /** Of its own, as the others may all be waiting for what it does; gone when there is nothing to do. */
    private static Executor oneThread() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("channel-keys-");
        threads.setDaemon(true);
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
    }

    private static boolean isInDate(JWK key, Instant now) {
        Date from = key.getNotBeforeTime();
        Date until = key.getExpirationTime();
        return (from == null || !now.isBefore(from.toInstant())) && (until == null || now.isBefore(until.toInstant()));
    }

    /** The keys, when they were fetched, and when a fetch was last begun. */
    private record Held(JWKSet keys, Instant fetchedAt, Instant triedAt) {

        boolean isOld(Instant now) {
            return isApart(fetchedAt, now, FRESH) && !wasTriedJustBefore(now);
        }

        boolean wasTriedJustBefore(Instant now) {
            return !isApart(triedAt, now, BETWEEN_FETCHES);
        }

        /** In either direction: a clock that was set back must not keep the door shut. */
        private static boolean isApart(Instant one, Instant other, Duration distance) {
            return Duration.between(one, other).abs().compareTo(distance) >= 0;
        }
    }
}
