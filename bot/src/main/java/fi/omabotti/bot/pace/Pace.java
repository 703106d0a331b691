package fi.omabotti.bot.pace;

import fi.omabotti.bot.pace.Turns.Turn;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets everything that goes to Teams through, one at a time and no faster than Teams takes it. */
@Component
public class Pace {

    private final Ticker ticker;
    private final Turns turns;
    private final ChatTimes chats;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<@Nullable Turn, Condition> waiting = new HashMap<>();

    public Pace(PaceSettings settings, Ticker ticker) {
        this.ticker = ticker;
        this.turns = new Turns(settings.perSecond(), ticker.nanos());
        this.chats = new ChatTimes(settings.chatLimits());
    }

    /** How many go in a second from now on. */
    public void limit(double perSecond) {
        lock.lock();
        try {
            turns.limit(perSecond);
        } finally {
            lock.unlock();
        }
    }

    /** How long until a chat takes another message, as far as we know; for who has something else to do meanwhile. */
    public Duration untilOpen(String chat) {
        lock.lock();
        try {
            return Duration.ofNanos(chats.until(chat, ticker.nanos()));
        } finally {
            lock.unlock();
        }
    }

    /** Teams asked to leave that chat alone. */
    public void close(String chat, Duration time) {
        lock.lock();
        try {
            chats.close(chat, time, ticker.nanos());
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something may be sent to that chat: what is in an earlier lane goes first. */
    public void take(Lane lane, String chat) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Condition called = lock.newCondition();
            awaitChat(chat, called);
            awaitTurn(turns.join(lane), called);
        } finally {
            lock.unlock();
        }
    }

    private void awaitChat(String chat, Condition called) throws InterruptedException {
        long start = ticker.nanos();
        long wait = chats.reserve(chat, start);
        for (long left = wait; left > 0; left = wait - (ticker.nanos() - start)) {
            boolean unused = called.await(left, TimeUnit.NANOSECONDS);
        }
    }

    private void awaitTurn(Turn turn, Condition called) throws InterruptedException {
        waiting.put(turn, called);
        try {
            for (long wait = until(turn); wait > 0; wait = until(turn)) {
                boolean unused = called.await(wait, TimeUnit.NANOSECONDS);
            }
            turns.go(turn, ticker.nanos());
        } finally {
            turns.leave(turn);
            waiting.remove(turn);
            callNext();
        }
    }

    /** For ever, as long as it is another's turn. */
    private long until(Turn turn) {
        return turn.equals(turns.first()) ? turns.untilFirst(turn, ticker.nanos()) : Long.MAX_VALUE;
    }

    private void callNext() {
        Condition next = waiting.get(turns.first());
        if (next != null) {
            next.signal();
        }
    }
}
