package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.pace.Pace;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.Posted;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;

/** Whether this instance may send now, and when what it sends is due. */
@Component
class WayOut {

    private final Pace pace;
    private final Instances instances;
    private final Difficulty difficulty;

    WayOut(Pace pace, Instances instances, Difficulty difficulty) {
        this.pace = pace;
        this.instances = instances;
        this.difficulty = difficulty;
    }

    /** It is this instance that delivers, and Teams takes what is sent. */
    boolean isOpen() {
        return instances.isDelivering() && !difficulty.isPaused();
    }

    /** How long until that chat takes another message. */
    Duration untilOpen(String chat) {
        return pace.untilOpen(chat);
    }

    /** What has come of a message, as it may be a sign of more. */
    void note(String chat, Posted posted) {
        difficulty.note(chat, posted);
    }

    Departure departure(Lane lane) {
        return new Departure(lane);
    }

    /** One message's way: who has sent it may see to the next when it is under way, and no sooner. */
    final class Departure implements Passage {

        private final Lane lane;
        private final CountDownLatch left = new CountDownLatch(1);

        private Departure(Lane lane) {
            this.lane = lane;
        }

        @Override
        public boolean await(String chat) throws InterruptedException {
            pace.take(lane, chat);
            left.countDown();
            return isOpen();
        }

        /** Waits until it is under way, or will not be. */
        void awaitLeft(CompletableFuture<Posted> posted) throws InterruptedException {
            CompletableFuture<Posted> unused = posted.whenComplete((outcome, failure) -> left.countDown());
            left.await();
        }
    }
}
