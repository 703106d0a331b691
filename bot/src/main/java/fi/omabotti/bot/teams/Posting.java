package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * The bounded way out. A slot is taken before an activity is even read, so that nothing is taken in that could not be
 * answered; when none is free, Teams hears so at once and sends again.
 */
@Component
class Posting {

    private static final Logger log = LoggerFactory.getLogger(Posting.class);

    private final Connector connector;
    private final TaskExecutor executor;
    private final Semaphore free;

    Posting(Connector connector, TaskExecutor applicationTaskExecutor, PostingSettings settings) {
        this.connector = connector;
        this.executor = applicationTaskExecutor;
        this.free = new Semaphore(settings.slots());
    }

    Optional<Slot> takeSlot() {
        return free.tryAcquire() ? Optional.of(new Slot()) : Optional.empty();
    }

    /** Room for one reply; given back when closed or, once something is being posted, when that is done. */
    final class Slot implements AutoCloseable {

        private boolean posting;

        /** Posts a reply to an activity, on another thread. */
        void post(Activity question, Activity reply) {
            try {
                executor.execute(() -> {
                    try {
                        connector.post(question, reply);
                    } finally {
                        free.release();
                    }
                });
                posting = true;
            } catch (TaskRejectedException shuttingDown) {
                log.warn("Did not post the reply to {}: the bot is shutting down", question.getId());
            }
        }

        @Override
        public void close() {
            if (!posting) {
                free.release();
            }
        }
    }
}
