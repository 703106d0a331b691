package fi.omabotti.bot.delivery;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks again and again, from the start of the bot to its end. */
@Component
class DeliveryLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

    private static final long BUSY_NANOS = 500_000_000L;

    private final DeliveryRun run;
    private final Sending sending;
    private final DeliverySettings settings;
    private volatile @Nullable Thread thread;

    DeliveryLoop(DeliveryRun run, Sending sending, DeliverySettings settings) {
        this.run = run;
        this.sending = sending;
        this.settings = settings;
    }

    @Override
    public void start() {
        Thread looking = new Thread(this::loop, "delivery");
        looking.setDaemon(true);
        thread = looking;
        looking.start();
    }

    /** After the web server, which may write down more until then. */
    @Override
    public void stop() {
        Thread looking = thread;
        thread = null;
        if (looking != null) {
            LockSupport.unpark(looking);
            try {
                looking.join();
                sending.stop();
                run.leave();
            } catch (InterruptedException inAHurry) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException noDatabase) {
                log.warn("Left without a word: {}", noDatabase.getClass().getName());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether it was started and is not stopped, and yet looks no more. */
    boolean isDead() {
        Thread looking = thread;
        return looking != null && looking.getState() == Thread.State.TERMINATED;
    }

    private void loop() {
        while (Thread.currentThread() == thread) {
            LockSupport.parkNanos(pause());
        }
    }

    /** Until the next look: short, while there is so much that a look does not see all of it. */
    private long pause() {
        try {
            return run.look()
                    ? Math.min(settings.lookEvery().toNanos(), BUSY_NANOS)
                    : settings.lookEvery().toNanos();
        } catch (RuntimeException failure) {
            log.error("Looking for messages failed: {}", failure.getClass().getName());
            return settings.lookEvery().toNanos();
        }
    }
}
