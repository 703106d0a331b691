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

    private final TaskExecutor executor;
    private final Semaphore free;

    Posting(TaskExecutor applicationTaskExecutor, PostingSettings settings) {
        this.executor = applicationTaskExecutor;
        this.free = new Semaphore(settings.slots());
    }

    Optional<Slot> takeSlot() {
        return free.tryAcquire() ? Optional.of(new Slot()) : Optional.empty();
    }

    /** Room for one call to Teams; given back when closed or, once it is being made, when that is done. */
    final class Slot implements AutoCloseable {

        private boolean calling;

        /** Calls Teams about an activity, on another thread. */
        void use(Activity about, Runnable call) {
            try {
                executor.execute(() -> {
                    try {
                        call.run();
                    } finally {
                        free.release();
                    }
                });
                calling = true;
            } catch (TaskRejectedException shuttingDown) {
                log.warn("Did not call Teams about {}: the bot is shutting down", about.getId());
            }
        }

        @Override
        public void close() {
            if (!calling) {
                free.release();
            }
        }
    }
}
