package fi.omabotti.bot.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Where a flood of refused requests slows down: past a number of them in a second, each has its answer a moment later. No
 * thread waits meanwhile, but the sender does, and with its next request too.
 */
final class Tarpit {

    private static final Logger log = LoggerFactory.getLogger(Tarpit.class);

    private static final int AT_ONCE = 50;
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 150;

    private final Clock clock;
    private final ScheduledExecutorService later = oneThread();
    private long second;
    private int refused;

    Tarpit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a refusal, and holds its answer back if there were many just now: that is, whether it does. */
    boolean holds(HttpServletRequest request) {
        if (!isFlooded()) {
            return false;
        }
        AsyncContext answer = request.startAsync();
        int delay = ThreadLocalRandom.current().nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        ScheduledFuture<?> unused = later.schedule(answer::complete, delay, TimeUnit.MILLISECONDS);
        return true;
    }

    private synchronized boolean isFlooded() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            if (refused > AT_ONCE) {
                log.warn("Refused {} requests within a second", refused);
            }
            second = now;
            refused = 0;
        }
        refused++;
        return refused > AT_ONCE;
    }

    private static ScheduledExecutorService oneThread() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("tarpit-");
        threads.setDaemon(true);
        return new ScheduledThreadPoolExecutor(1, threads);
    }
}
