package fi.omabotti.retention;

import java.util.Objects;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does something a few rows at a time, in a short transaction each: it may be killed anywhere, and run again. */
@Component
class Batches {

    /** Rows in one transaction. */
    static final int SIZE = 500;

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final TransactionOperations transaction;

    Batches(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /**
     * Goes on until a batch is not full.
     *
     * @param what for the log
     * @param batch removes at most {@link #SIZE} rows, and says how many
     * @return how many in all
     */
    int all(String what, IntSupplier batch) {
        int sum = 0;
        int removed;
        do {
            removed = Objects.requireNonNull(transaction.execute(status -> batch.getAsInt()));
            if (removed > 0) {
                log.info("Retention: {} {}", removed, what);
            }
            sum += removed;
        } while (removed == SIZE);
        return sum;
    }
}
