package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The hands that deliver. More than one at the same lane, so that nobody's turn passes while another writes to the database;
 * and as many messages on their way as Teams is slow, up to a limit.
 */
@Component
class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private static final int SENDERS = 4;
    private static final int SETTLERS = 8;

    private final ExecutorService notices = threads("notices", SENDERS);
    private final ExecutorService broadcasts = threads("broadcasts", SENDERS);
    private final ExecutorService settlers = threads("outcomes", SETTLERS);
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Set<String> chats = ConcurrentHashMap.newKeySet();
    private final Semaphore room;

    Sending(DeliverySettings settings) {
        this.room = new Semaphore(settings.atOnce());
    }

    /** Work about something that is over when it says so. */
    @FunctionalInterface
    interface Work {
        void run(Runnable over) throws InterruptedException;
    }

    boolean has(String what) {
        return inHand.contains(what);
    }

    int inHand() {
        return inHand.size();
    }

    /** Unless something else is in hand for that chat: what goes to one chat goes in its order. */
    void begin(Lane lane, String what, String chat, Work work) {
        if (!chats.add(chat)) {
            return;
        }
        inHand.add(what);
        try {
            (lane == Lane.BROADCAST ? broadcasts : notices).execute(() -> work(what, chat, work));
        } catch (RejectedExecutionException stopping) {
            over(what, chat);
        }
    }

    private void over(String what, String chat) {
        inHand.remove(what);
        chats.remove(chat);
    }

    /** Room for one more on its way; given back when it is over. */
    void takeRoom() throws InterruptedException {
        room.acquire();
    }

    void giveRoomBack() {
        room.release();
    }

    /** On another thread than Teams' client. */
    ExecutorService settlers() {
        return settlers;
    }

    private void work(String what, String chat, Work work) {
        try {
            work.run(() -> over(what, chat));
        } catch (InterruptedException stopping) {
            over(what, chat);
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            over(what, chat);
            log.error("{} failed: {}", what, failure.getClass().getName());
        }
    }

    /** What waits is not begun; what is on its way has ten seconds to tell how it ended. */
    void stop() throws InterruptedException {
        notices.shutdownNow();
        broadcasts.shutdownNow();
        for (int i = 0; i < 100 && !inHand.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        settlers.shutdown();
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
