package fi.omabotti.logreport;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something done with files in a transaction, which knows nothing of files. */
@FunctionalInterface
interface FileWork {

    Logger LOG = LoggerFactory.getLogger(FileWork.class);

    void run() throws IOException;

    /** Does the work, and undoes it when it fails half-way, or when the transaction is rolled back afterwards. */
    static void undoneBy(FileWork undo, FileWork work) throws IOException {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    tidy(undo);
                }
            }
        });
        try {
            work.run();
        } catch (IOException fault) {
            tidy(undo);
            throw fault;
        }
    }

    /** Does the work when the transaction is committed, and not otherwise. */
    static void afterCommit(FileWork work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tidy(work);
            }
        });
    }

    private static void tidy(FileWork work) {
        try {
            work.run();
        } catch (IOException fault) {
            LOG.warn("Files of a log report stayed behind: {}", fault.getClass().getSimpleName());
        }
    }
}
