package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins messages to many when it is time, holds them while it is quiet, and tells how far they are. */
@Component
class BroadcastWatch {

    private static final Logger log = LoggerFactory.getLogger(BroadcastWatch.class);

    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(3);

    private final BroadcastRows broadcasts;
    private final Tallies tallies;
    private final QuietHours quiet;
    private final ObjectProvider<Broadcasts.Watcher> watchers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Instant told = Instant.MIN;

    BroadcastWatch(
            BroadcastRows broadcasts,
            Tallies tallies,
            QuietHours quiet,
            ObjectProvider<Broadcasts.Watcher> watchers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.broadcasts = broadcasts;
        this.tallies = tallies;
        this.quiet = quiet;
        this.watchers = watchers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void begin() {
        for (BroadcastRow broadcast : broadcasts.unfinished()) {
            Beginning now = broadcast.beginningAt(clock.instant(), quiet);
            if (!now.equals(broadcast.beginning())) {
                broadcasts.begin(broadcast.messageKey(), now);
                log.info("Broadcast {}: begun {}, held until {}", broadcast.messageKey(), now.begun(), now.heldUntil());
            }
        }
    }

    /** Unless that was done just now. */
    void tellNowAndThen() {
        if (!clock.instant().isBefore(told.plus(BETWEEN_TELLINGS))) {
            tell();
        }
    }

    void tell() {
        told = clock.instant();
        for (BroadcastRow broadcast : broadcasts.unfinished()) {
            try {
                transaction.executeWithoutResult(status -> tell(broadcast));
            } catch (RuntimeException failure) {
                log.error(
                        "Broadcast {} could not be told of: {}",
                        broadcast.messageKey(),
                        failure.getClass().getName());
            }
        }
    }

    private void tell(BroadcastRow broadcast) {
        Tally tally = tallies.of(broadcast.messageKey());
        String words = Tallies.inWords(tally);
        if (!words.equals(broadcast.told()) || tally.isOver()) {
            if (!words.equals(broadcast.told())) {
                watchers.orderedStream().forEach(it -> it.progressed(broadcast.messageKey(), tally));
            }
            broadcasts.told(broadcast, words, tally.isOver());
        }
    }
}
