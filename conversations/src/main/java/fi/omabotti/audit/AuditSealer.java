package fi.omabotti.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains what was committed: behind the writers, in segments, so that no turn waits for another one. What was removed or
 * inserted after that is found out by {@link AuditVerifier}; what was changed, from the moment of writing on.
 */
@Component
public class AuditSealer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AuditSealer.class);

    private final SealStore seals;
    private final SealFile file;
    private final Unsealed unsealed;
    private final EntryIds ids;
    private final AuditKey key;
    private final Clock clock;
    private final TransactionOperations transaction;
    private Instant nextWideLook = Instant.MIN;
    private volatile boolean running;

    AuditSealer(
            SealStore seals,
            SealFile file,
            Unsealed unsealed,
            EntryIds ids,
            AuditKey key,
            Clock clock,
            TransactionOperations transaction) {
        this.seals = seals;
        this.file = file;
        this.unsealed = unsealed;
        this.ids = ids;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Seals what is committed and in no seal yet, and notes the seals in the log and the file. Another instance may do the
     * same at the same time: one of the two wins, and the other one comes back later.
     *
     * @return how many entries, without those that open the trail
     */
    public synchronized int sealNow() {
        Instant now = clock.instant();
        boolean wide = !now.isBefore(nextWideLook);
        int sealed = 0;
        try {
            Seal last = open(now);
            Instant bound = Unsealed.bound(last, now, wide);
            int some = Unsealed.MOST;
            while (some == Unsealed.MOST) {
                some = commit(() -> seal(bound, now));
                sealed += some;
            }
            nextWideLook = wide ? now.plus(Duration.ofHours(1)) : nextWideLook;
        } catch (DuplicateKeyException | TransientDataAccessException anotherWasFaster) {
            log.debug("Another instance seals at this moment");
        }
        return sealed;
    }

    @Scheduled(
            fixedDelayString = "${omabotti.audit.seal-every:10s}",
            initialDelayString = "${omabotti.audit.seal-every:10s}")
    void sealNowAndThen() {
        try {
            sealNow();
        } catch (RuntimeException fault) {
            log.warn("The audit trail was not sealed: {}", fault.getClass().getSimpleName());
        }
    }

    /** Before anybody can ask: a key that is not the trail's stops the start here. */
    @Override
    public void start() {
        ids.started();
        sealNow();
        running = true;
    }

    /** After the last turn, and before the database is closed. */
    @Override
    public void stop() {
        running = false;
        sealNowAndThen();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts early and stops late: the web server's phase comes after. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** The newest seal. A trail opens with one even when there is nothing to hold: old rows count as such only then. */
    private Seal open(Instant now) {
        if (seals.last().isEmpty()) {
            commit(() -> {
                List<Seal.Entry> old = unsealed.old(key);
                return old.isEmpty() ? List.of(Seal.after(null, old, now, key)) : chain(null, old, now);
            });
        }
        return seals.last().orElseThrow();
    }

    private List<Seal> seal(Instant bound, Instant now) {
        Seal last = seals.last().orElseThrow();
        return chain(last, unsealed.since(bound, last), now);
    }

    private List<Seal> chain(@Nullable Seal last, List<Seal.Entry> entries, Instant now) {
        List<Seal> made = new ArrayList<>();
        Seal newest = last;
        for (int from = 0; from < entries.size(); from += Seal.MOST_ENTRIES) {
            int to = Math.min(entries.size(), from + Seal.MOST_ENTRIES);
            newest = Seal.after(newest, entries.subList(from, to), now, key);
            made.add(newest);
        }
        return made;
    }

    /** Stores the seals that are made in one transaction, and then tells of them. */
    private int commit(Supplier<List<Seal>> making) {
        List<Seal> made = Objects.requireNonNull(transaction.execute(status -> {
            List<Seal> some = making.get();
            some.forEach(seals::insert);
            return some;
        }));
        made.forEach(seal -> log.info("Sealed the audit trail: {}", seal.line()));
        file.note(made, seals);
        return made.stream().mapToInt(Seal::count).sum();
    }
}
