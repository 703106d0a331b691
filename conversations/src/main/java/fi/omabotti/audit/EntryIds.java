package fi.omabotti.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ids of entries, without asking the database and without waiting for each other: this start of the program has a number,
 * and counts on from number * 2^32. A turn that is rolled back leaves a gap.
 */
@Component
class EntryIds {

    private static final int COUNTER_BITS = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SealStore seals;
    private final AuditKey key;
    private final TransactionTemplate ownTransaction;
    private volatile @Nullable AtomicLong next;

    EntryIds(JdbcClient jdbc, Clock clock, SealStore seals, AuditKey key, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seals = seals;
        this.key = key;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Never given before, and never again. */
    long next() {
        AtomicLong counter = next;
        return (counter == null ? started() : counter).getAndIncrement();
    }

    /**
     * Gets this start its number, unless it has one. A number that is taken stays taken, whatever becomes of the turn.
     *
     * @throws UnusableAuditKey when the trail was written with another key
     */
    synchronized AtomicLong started() {
        AtomicLong counter = next;
        if (counter == null) {
            counter = new AtomicLong(
                    Objects.requireNonNull(ownTransaction.execute(status -> register())) << COUNTER_BITS);
            next = counter;
        }
        return counter;
    }

    private Long register() {
        if (seals.last().filter(it -> !it.keyId().equals(key.id())).isPresent()) {
            throw UnusableAuditKey.another();
        }
        KeyHolder writer = new GeneratedKeyHolder();
        jdbc.sql("insert into audit_writer (started_at) values (:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(writer, "id");
        return Objects.requireNonNull(writer.getKey()).longValue();
    }
}
